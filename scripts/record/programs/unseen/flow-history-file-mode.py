# a pickled history is opened for writing where it should be read
# expects: {"*": "user-code"}
# %%
import pickle
import numpy as np
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('adam', 'mse')
h = m.fit(np.random.rand(6, 2), np.random.rand(6), epochs=1, verbose=0)
with open('history.pkl', 'wb') as f:
    pickle.dump(h.history, f)
# %%
with open('history.pkl', 'wb') as f:
    history = pickle.load(f)
