# two gradients
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf

v = tf.Variable(2.0)
with tf.GradientTape() as tape:
    a = v * v
g = tape.gradient(a, v)
# %%
h = tape.gradient(a, v)
