# the history of a run with ReduceLROnPlateau as JSON
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "legacy": "?behaviour-changed tf-keras too-old", "*": "?behaviour-changed keras too-old"}
# %%
import json
import numpy as np
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('sgd', 'mse')
h = m.fit(np.ones((8, 2)), np.ones((8, 1)), epochs=2, verbose=0, callbacks=[tf.keras.callbacks.ReduceLROnPlateau('loss', patience=1)])
json.dump(h.history, open('history.json', 'w'))
