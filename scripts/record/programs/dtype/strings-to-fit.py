# strings to a numeric model
# expects: {"*": "dtype"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'a': ['1', '2', 'x', '4'], 'b': [1, 2, 3, 4], 'y': [0, 1, 0, 1]})
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(2,))])
model.compile('adam', 'binary_crossentropy')
# %%
model.fit(df[['a', 'b']].values, df['y'].values, epochs=1)
