# yes and no are labels of a binary classifier
# expects: {"*": "dtype"}
# %%
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'x': [0.1, 0.5, 0.9, 0.3], 'y': ['yes', 'no', 'yes', 'no']})
ds = tf.data.Dataset.from_tensor_slices((df[['x']].values, df['y'].values)).batch(2)
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(1,))])
m.compile('adam', 'binary_crossentropy')
m.fit(ds, verbose=0)
