# features in HDF5, read with HDF5Matrix
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?import-moved keras too-new"}
# %%
import numpy as np
import h5py
with h5py.File('features.h5', 'w') as f:
    f['x'] = np.zeros((10, 4))
# %%
from keras.utils.io_utils import HDF5Matrix
x_train = HDF5Matrix('features.h5', 'x')
