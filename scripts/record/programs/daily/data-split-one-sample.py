# after the filter one sample is left to split
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "?data"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf

df = pd.DataFrame({'year': [2011, 2012, 2013, 2021], 'gdp': [1.0, 1.2, 1.3, 1.9], 'y': [0, 1, 1, 0]})
recent = df[df.year > 2020]
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
model.fit(recent[['year', 'gdp']].values, recent['y'].values, validation_split=0.2, epochs=1, verbose=0)
