# constants are made eagerly and run in a compat session
# expects: {"*": "eager-graph tensorflow too-new"}
# %%
import numpy as np
import tensorflow as tf
weights = tf.constant(np.random.rand(3, 2).astype('float32'))
inputs = tf.constant(np.random.rand(4, 3).astype('float32'))
logits = tf.matmul(inputs, weights)
# %%
with tf.compat.v1.Session() as sess:
    sess.run(tf.compat.v1.global_variables_initializer())
    print(sess.run(logits))
