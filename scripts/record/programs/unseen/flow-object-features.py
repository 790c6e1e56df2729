# a table with a text column goes to fit as a whole
# expects: {"*": "dtype"}
# %%
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'age': [30, 40, 25], 'city': ['Rome', 'Oslo', 'Lima'], 'bought': [0, 1, 1]})
X, y = df.drop(columns='bought').values, df['bought'].values
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation='relu', input_shape=(2,)), tf.keras.layers.Dense(1, activation='sigmoid')])
model.compile('adam', 'binary_crossentropy')
# %%
model.fit(X, y, epochs=1, verbose=0)
