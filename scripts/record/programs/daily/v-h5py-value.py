# bottleneck features read with .value
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"h5py<3": null, "*": "dependency h5py too-new"}
# %%
import h5py
import numpy as np
import tensorflow as tf

with h5py.File('bottleneck.h5', 'w') as f:
    f.create_dataset('features', data=np.random.rand(10, 4))
    f.create_dataset('labels', data=np.arange(10) % 2)
# %%
def load_features(path):
    with h5py.File(path, 'r') as f:
        return f['features'].value, f['labels'].value

X, y = load_features('bottleneck.h5')
