# a model asks its own metrics before fit
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "metric-names keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('sgd', 'mse', metrics=['mae'])
m.fit(np.random.rand(8, 2), np.random.rand(8), verbose=0)
# %%
scores = m.evaluate(np.random.rand(8, 2), np.random.rand(8), verbose=0)
index = m.metrics_names.index('mae')
print(scores[index])
