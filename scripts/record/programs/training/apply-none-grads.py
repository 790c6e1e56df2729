# gradients with respect to an unused variable
# expects: {"*": "?training-setup"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
v = tf.Variable(1.0); w = tf.Variable(2.0)
opt = tf.keras.optimizers.Adam()
# %%
with tf.GradientTape() as tape:
    loss = v * 0 + tf.constant(1.0)
g = tape.gradient(tf.constant(1.0), [w])
opt.apply_gradients(zip(g, [w]))
