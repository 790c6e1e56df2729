# a model with a loss of the notebook, written by tf2.4 to HDF5
# environments: tf2.0-keras2.3 tf2.2 tf2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# files: tf2.4/writers-objects/customloss.h5
# expects: {"tf<2.4": "?saved-model tensorflow too-old", "*": "?training-setup"}
# %%
import tensorflow as tf
model = tf.keras.models.load_model('customloss.h5')
