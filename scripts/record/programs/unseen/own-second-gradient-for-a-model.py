# the gradient for a model instead of its variables
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(m(tf.ones((4, 2))) ** 2)
grads = tape.gradient(loss, m)
