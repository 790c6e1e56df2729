# numbers of half precision
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import numpy as np
import tensorflow as tf

x = tf.cast(np.linspace(0, 1, 6), tf.bfloat16)
print(x.numpy().astype('float32'))
# %%
dense = tf.keras.layers.Dense(4, dtype='float16')
print(dense(tf.ones((2, 3), tf.float16)).dtype)
