# loss.backward(), a habit from elsewhere
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
w = tf.Variable([1.0, 2.0])
loss = tf.reduce_sum(w * w)
loss.backward()
