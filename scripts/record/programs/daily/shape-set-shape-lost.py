# py_function forgets the shape; Flatten needs it
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "?shape"}
# %%
import numpy as np
import tensorflow as tf

def load_spectrogram(i):
    return np.random.rand(16, 8).astype('float32')

def tf_load(i, label):
    spec = tf.py_function(load_spectrogram, [i], tf.float32)
    return spec, label

ds = tf.data.Dataset.from_tensor_slices((np.arange(32), np.random.randint(0, 2, 32))).map(tf_load).batch(8)
# %%
model = tf.keras.Sequential([
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(8, activation='relu'),
    tf.keras.layers.Dense(1, activation='sigmoid'),
])
model.compile('adam', 'binary_crossentropy')
model.fit(ds, epochs=1, verbose=0)
