# gradients are applied without their variables
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
opt = tf.keras.optimizers.SGD()
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(m(tf.ones((4, 2))) ** 2)
opt.apply_gradients(tape.gradient(loss, m.trainable_variables))
