# a variable is read in a session that never ran its initializer
# expects: {"*": "training-setup"}
# %%
import tensorflow.compat.v1 as tf
tf.disable_eager_execution()
# %%
count = tf.get_variable('count', initializer=tf.constant(0, tf.int32))
step = count + 1
# %%
with tf.Session() as sess:
    print(sess.run(step))
