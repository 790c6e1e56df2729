# dummies next to numbers make an object array
# expects: {"*": "?dtype"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'sex': ['m', 'f', 'm', 'f'], 'age': [20, 30, 40, 50]})
df = pd.get_dummies(df)
X = df.astype(object).values
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(2, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy')
model.fit(X, np.array([0, 1, 0, 1]), epochs=1)
