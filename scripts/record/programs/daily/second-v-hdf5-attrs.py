# attributes of an HDF5 file decoded by hand
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"h5py<3": null, "*": "dependency h5py too-new"}
# %%
import h5py
import numpy as np
import tensorflow as tf

with h5py.File('classes.h5', 'w') as f:
    f.attrs['classes'] = 'cat,dog'.encode('utf8')
# %%
def class_names(path):
    with h5py.File(path, 'r') as f:
        return f.attrs['classes'].decode('utf8').split(',')

names = class_names('classes.h5')
