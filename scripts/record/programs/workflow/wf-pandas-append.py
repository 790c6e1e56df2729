# results collected in a table with append
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"pandas<2": null, "*": "?other-library"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
results = pd.DataFrame(columns=['units', 'loss'])
# %%
for units in (2, 4):
    model = tf.keras.Sequential([tf.keras.layers.Dense(units, input_shape=(3,)), tf.keras.layers.Dense(1)])
    model.compile('sgd', 'mse')
    loss = model.fit(np.random.rand(8, 3), np.random.rand(8), epochs=1, verbose=0).history['loss'][0]
    results = results.append({'units': units, 'loss': loss}, ignore_index=True)
