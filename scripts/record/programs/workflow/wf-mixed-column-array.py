# a table with a name column goes into fit as an array
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf

people = pd.DataFrame({'name': ['Ann', 'Bo', 'Cy', 'Di'] * 5, 'age': np.arange(20), 'pay': np.random.rand(20)})
features = people[['name', 'age']].to_numpy()
# %%
net = tf.keras.Sequential([tf.keras.layers.Dense(4, activation='relu', input_shape=(2,)), tf.keras.layers.Dense(1)])
net.compile(optimizer='adam', loss='mae')
net.fit(features, people['pay'].to_numpy(), epochs=1, verbose=0)
