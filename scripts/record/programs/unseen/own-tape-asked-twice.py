# two gradients from one ordinary tape
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
# %%
gen_w = tf.Variable(2.0)
disc_w = tf.Variable(3.0)
# %%
with tf.GradientTape() as tape:
    g_loss = gen_w * disc_w
    d_loss = gen_w ** 2 + disc_w
g_grad = tape.gradient(g_loss, gen_w)
d_grad = tape.gradient(d_loss, disc_w)
