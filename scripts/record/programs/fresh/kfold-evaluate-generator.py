# cross validation with evaluate_generator
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import numpy as np
import tensorflow as tf

def batches(x, y, size=4):
    while True:
        for i in range(0, len(x), size):
            yield x[i:i + size], y[i:i + size]

x, y = np.random.rand(16, 3), np.random.rand(16, 1)
scores = []
for fold in range(2):
    m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
    m.compile('sgd', 'mse')
    m.fit(batches(x, y), steps_per_epoch=4, verbose=0)
    scores.append(m.evaluate_generator(batches(x, y), steps=4))
