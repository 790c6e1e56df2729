# graph code moved to compat.v1 that still uses tf.layers
# expects: {"legacy": null, "tf<2.16": null, "*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
import numpy as np
# %%
def mlp(x, sizes, activation=tf.tanh, output_activation=None):
    for h in sizes[:-1]:
        x = tf.layers.dense(x, units=h, activation=activation)
    return tf.layers.dense(x, units=sizes[-1], activation=output_activation)

obs_ph = tf.placeholder(shape=(None, 4), dtype=tf.float32)
logits = mlp(obs_ph, sizes=[32, 2])
# %%
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(logits, {obs_ph: np.zeros((1, 4))}).shape)
