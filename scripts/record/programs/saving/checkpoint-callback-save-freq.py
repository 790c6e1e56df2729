# ModelCheckpoint in a folder pattern, epoch in the name
# expects: {"tf<2.6": "?save-format tensorflow too-new", "legacy": "?save-format tf-keras too-new", "*": "?save-format keras too-new"}
# %%
import numpy as np
from tensorflow import keras
model = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
model.compile('sgd', 'mse')
cb = keras.callbacks.ModelCheckpoint('weights.{epoch:02d}-{loss:.2f}.hdf5', monitor='loss', save_best_only=True, mode='min')
model.fit(np.zeros((4, 3)), np.zeros(4), callbacks=[cb], verbose=0)
