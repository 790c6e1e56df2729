# texts go to an Embedding
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf

reviews = np.array([['good', 'film'], ['bad', 'film'], ['good', 'plot']])
y = np.array([1, 0, 1])
net = tf.keras.Sequential([tf.keras.layers.Embedding(100, 4), tf.keras.layers.GlobalAveragePooling1D(), tf.keras.layers.Dense(1, activation='sigmoid')])
net.compile('adam', 'binary_crossentropy')
# %%
net.fit(reviews, y, epochs=1, verbose=0)
