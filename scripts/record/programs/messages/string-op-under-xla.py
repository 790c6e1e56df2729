# a model with a text lookup is compiled with XLA
# environments: tf2.10 tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
class Hashes(tf.keras.layers.Layer):
    def call(self, x):
        text = tf.strings.as_string(x)
        return tf.cast(tf.strings.to_hash_bucket_fast(text, 10), tf.float32)
model = tf.keras.Sequential([Hashes(), tf.keras.layers.Dense(1)])
model.compile('sgd', 'mse', jit_compile=True)
model.fit(np.zeros((8, 3)), np.zeros((8, 1)), verbose=0)
