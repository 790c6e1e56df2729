# raw text is given to a Dense network
# expects: {"*": "dtype"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'job': ['clerk', 'cook', 'pilot', 'nurse'], 'age': [20, 30, 40, 50], 'y': [0, 1, 0, 1]})
# %%
X = df[['job', 'age']].values
y = df['y'].values
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation='relu'), tf.keras.layers.Dense(1)])
model.compile(optimizer='adam', loss='mse')
model.fit(X, y, epochs=1)
