# a model with an operation on a symbolic tensor is saved to HDF5 and read again
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
inputs = tf.keras.Input((3,))
x = tf.keras.layers.Dense(2)(inputs)
model = tf.keras.Model(inputs, x * 2. + 1.)
model.save('ops.h5')
# %%
restored = tf.keras.models.load_model('ops.h5')
