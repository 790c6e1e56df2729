# a frame with text goes to fit
# expects: {"*": "dtype"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'age': [1, 2, 3, 4], 'sex': ['m', 'f', 'm', 'f'], 'y': [0, 1, 0, 1]})
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
# %%
model.fit(df[['age', 'sex']], df['y'], epochs=1)
