# the mask does not fit the scores
# expects: {"*": "shape"}
# %%
import tensorflow as tf
def attention(q, k, v, mask):
    scores = tf.matmul(q, k, transpose_b=True)
    scores += mask * -1e9
    return tf.matmul(tf.nn.softmax(scores), v)
# %%
q = tf.random.normal((2, 4, 8))
mask = 1 - tf.linalg.band_part(tf.ones((5, 5)), -1, 0)
attention(q, q, q, mask)
