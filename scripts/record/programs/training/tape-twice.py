# a non-persistent tape used twice
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x * x
    z = y * y
g1 = tape.gradient(y, x)
g2 = tape.gradient(z, x)
