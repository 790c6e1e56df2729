# class names go to fit as labels
# expects: {"*": "dtype"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'a': np.random.rand(9), 'b': np.random.rand(9), 'species': ['setosa', 'virginica', 'versicolor'] * 3})
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(2,))])
model.compile('adam', 'sparse_categorical_crossentropy')
# %%
model.fit(df[['a', 'b']].values, df['species'].values, epochs=1, verbose=0)
