# tape.watch(layer.kernel)
# expects: {"*": "?behaviour-changed keras too-new"}
# %%
import tensorflow as tf
d = tf.keras.layers.Dense(2)
d.build((None, 3))
with tf.GradientTape() as tape:
    tape.watch(d.kernel)
    y = tf.reduce_sum(d(tf.ones((1, 3))))
