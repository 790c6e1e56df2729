# the weights of a saved .keras file are listed with h5py
# expects: {"tfkeras<2.13": null, "legacy": "save-format tf-keras too-new", "*": "save-format keras too-new"}
# %%
import os
import h5py
import tensorflow as tf
target = os.path.join('.', 'small.keras')
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
model.compile('sgd', 'mse')
model.save(target)
# %%
names = []
with h5py.File(target, 'r') as archive:
    archive.visit(names.append)
print(names)
