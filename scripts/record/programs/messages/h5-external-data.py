# weights that lie outside of the HDF5 file, to which it points
# environments: tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?saved-model keras too-new"}
# %%
import h5py
import keras
import numpy as np
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
model.save_weights('own.weights.h5')
np.zeros((3, 2), 'float32').tofile('kernel.bin')
with h5py.File('own.weights.h5', 'a') as file:
    names = []
    file.visititems(lambda name, item: names.append(name) if getattr(item, 'shape', None) == (3, 2) else None)
    del file[names[0]]
    file.create_dataset(names[0], (3, 2), 'float32', external=[('kernel.bin', 0, 24)])
# %%
model.load_weights('own.weights.h5')
