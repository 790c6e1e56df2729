# load_weights from HDF5 with h5py 3
# fresh: yes
# environments: tf2.4-h5py3 tf2.0-h5py3 tf2.3-h5py3
# expects: {"*": "?dependency h5py too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.save_weights('w.h5')
# %%
model.load_weights('w.h5')
