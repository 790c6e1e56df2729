# features of each row kept as arrays in a column
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf

frame = pd.DataFrame({'mfcc': [np.random.rand(13).astype('float32') for _ in range(40)], 'label': [0, 1] * 20})
X = frame['mfcc'].values
y = frame['label'].values
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(8, activation='relu'), tf.keras.layers.Dense(1, activation='sigmoid')])
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
history = model.fit(X, y, epochs=1, verbose=0)
