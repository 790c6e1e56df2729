# reads weights with the private module of tf.keras
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?import-moved tensorflow too-new"}
# %%
import tensorflow as tf
from tensorflow.python.keras.saving import hdf5_format
import h5py
net = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
with h5py.File('w.h5', 'w') as f:
    hdf5_format.save_weights_to_hdf5_group(f, net.layers)
