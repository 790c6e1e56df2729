# curves are drawn from history['acc'] and history['val_acc']
# expects: {"legacy": "metric-names tf-keras too-new", "tf<2.6": "metric-names tensorflow too-new", "*": "metric-names keras too-new"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
X, y = np.random.rand(50, 4), np.random.randint(0, 3, 50)
model = tf.keras.Sequential([tf.keras.layers.Dense(8, activation='relu', input_shape=(4,)), tf.keras.layers.Dense(3, activation='softmax')])
model.compile('adam', 'sparse_categorical_crossentropy', metrics=['accuracy'])
history = model.fit(X, y, validation_split=0.2, epochs=2, verbose=0)
# %%
curves = pd.DataFrame({'train': history.history['acc'], 'val': history.history['val_acc']})
curves.index = range(1, len(curves) + 1)
curves
