# only frozen layers, then the gradient step
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": "?training-setup"}
# %%
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,)), tf.keras.layers.Dense(1)])
for l in m.layers:
    l.trainable = False
opt = tf.keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(m(tf.ones((2, 3))))
opt.apply_gradients(zip(tape.gradient(loss, m.trainable_variables), m.trainable_variables))
