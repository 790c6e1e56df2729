# the loss is computed after the tape was closed and the gradients are clipped by hand
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
optimizer = tf.keras.optimizers.Adam()
x = tf.constant(np.random.rand(16, 4), tf.float32)
y = tf.constant(np.random.rand(16, 1), tf.float32)
# %%
with tf.GradientTape() as tape:
    tape.watch(x)
loss = tf.reduce_mean((model(x) - y) ** 2)
grads = tape.gradient(loss, model.trainable_variables)
grads = [g / tf.norm(g) for g in grads]
