# DataFrame with a text column to fit
# expects: {"*": "dtype"}
# %%
import pandas as pd
import tensorflow as tf
# %%
df = pd.DataFrame({'sqm': [50, 70, 90, 120], 'district': ['a', 'b', 'a', 'c'], 'price': [1., 2., 3., 4.]})
target = df.pop('price')
# %%
def train(frame, y):
    m = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    m.compile('adam', 'mse')
    m.fit(frame.values, y.values, epochs=1, verbose=0)
    return m

train(df, target)
