# binary crossentropy for labels of five columns and an output of four
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

TAGS = ['indoor', 'people', 'sea', 'snow']
def tagger(n_features):
    m = tf.keras.Sequential()
    m.add(tf.keras.layers.Dense(16, activation='relu', input_shape=(n_features,)))
    m.add(tf.keras.layers.Dense(len(TAGS), activation='sigmoid'))
    m.compile(loss='binary_crossentropy', optimizer='adam')
    return m
# %%
X, Y = np.random.rand(24, 10), np.random.randint(0, 2, (24, 5)).astype('float32')
tagger(10).fit(X, Y, batch_size=8, epochs=1, verbose=0)
