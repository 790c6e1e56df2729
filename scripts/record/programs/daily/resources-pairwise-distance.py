# all pairs of embeddings at once
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "resources"}
# %%
import numpy as np
import tensorflow as tf

emb = tf.random.normal((120000, 64))

def pairwise(a):
    diff = tf.expand_dims(a, 1) - tf.expand_dims(a, 0)
    return tf.reduce_sum(diff ** 2, axis=-1)
# %%
d = pairwise(emb)
