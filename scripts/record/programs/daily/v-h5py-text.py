# file names stored in HDF5 come back as bytes
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"h5py<3": null, "*": "dependency h5py too-new"}
# %%
import h5py
import numpy as np
import tensorflow as tf

with h5py.File('index.h5', 'w') as f:
    f.create_dataset('names', data=np.array(['a1', 'b2', 'c3'], dtype=object), dtype=h5py.special_dtype(vlen=str))
# %%
def image_paths(path, root='img/'):
    with h5py.File(path, 'r') as f:
        return [root + name + '.png' for name in f['names'][:]]

print(image_paths('index.h5'))
