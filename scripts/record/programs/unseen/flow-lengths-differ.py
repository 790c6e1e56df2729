# a cleaned table and its labels have different lengths
# expects: {"*": "data"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
df = pd.DataFrame(np.random.rand(20, 3), columns=list('abc'))
labels = np.random.randint(0, 2, 20)
df.loc[3, 'a'] = np.nan
features = df.dropna()
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(3,))])
m.compile('adam', 'binary_crossentropy')
# %%
m.fit(features.values, labels, epochs=1, verbose=0)
