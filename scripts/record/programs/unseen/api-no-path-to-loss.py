# a step by hand
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf

v = tf.Variable(1.0)
opt = tf.keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = tf.constant(3.0) * 2
# %%
opt.apply_gradients([(tape.gradient(loss, v), v)])
