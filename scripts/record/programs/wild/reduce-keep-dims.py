# softmax by hand with keep_dims
# expects: {"tf<2": "?argument-changed tensorflow too-new", "*": "argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
# %%
def softmax(logits, axis=-1):
    e = tf.exp(logits - tf.reduce_max(logits, axis=axis, keepdims=True))
    return e / tf.reduce_sum(e, axis=axis, keep_dims=True)

def attention(q, k, v):
    return tf.matmul(softmax(tf.matmul(q, k, transpose_b=True)), v)
# %%
attention(tf.ones([2, 3]), tf.ones([4, 3]), tf.ones([4, 3]))
