# plotting helper builds the key from 'acc'
# expects: {"tf<2": "?metric-names tensorflow too-new", "tf<2.6": "metric-names tensorflow too-new", "legacy": "metric-names tf-keras too-new", "*": "metric-names keras too-new"}
# %%
import numpy as np
import tensorflow as tf
# %%
x, y = np.random.rand(20, 3), np.random.randint(0, 2, 20)
net = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(3,))])
net.compile('sgd', 'binary_crossentropy', metrics=['accuracy'])
hist = net.fit(x, y, validation_split=0.2, epochs=2, verbose=0)
# %%
def curve(h, metric, prefix=''):
    return h.history[prefix + metric]

def summarize(h):
    rows = {}
    for metric in ('loss', 'acc'):
        rows[metric] = (curve(h, metric), curve(h, metric, 'val_'))
    return rows

summary = summarize(hist)
