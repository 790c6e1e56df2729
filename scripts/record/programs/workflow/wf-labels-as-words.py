# class names reach the loss
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf

frame = pd.DataFrame({'w': np.random.rand(30), 'h': np.random.rand(30), 'kind': ['ham', 'spam', 'ham'] * 10})
X, y = frame[['w', 'h']].values, frame['kind'].values
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(8, activation='relu', input_shape=(2,)), tf.keras.layers.Dense(2, activation='softmax')])
model.compile('adam', 'sparse_categorical_crossentropy', metrics=['accuracy'])
model.fit(X, y, epochs=1, validation_split=0.2, verbose=0)
