# a mixed DataFrame gives an object array
# expects: {"*": "dtype"}
# %%
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'age': [22, 35, 58, 41], 'sex': ['m', 'f', 'f', 'm'], 'y': [0, 1, 1, 0]})
X = df.drop(columns='y')
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid')])
model.compile('adam', 'binary_crossentropy')
# %%
model.fit(X.values, df['y'].values, epochs=1, verbose=0)
