# tf.nn.softmax, tf.matmul attention block
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Input, Dense
from tensorflow.keras.models import Model
seq = Input((6, 8))
q, k = Dense(8)(seq), Dense(8)(seq)
score = tf.matmul(q, k, transpose_b=True)
weights = tf.nn.softmax(score, axis=-1)
context = tf.matmul(weights, seq)
model = Model(seq, context)
