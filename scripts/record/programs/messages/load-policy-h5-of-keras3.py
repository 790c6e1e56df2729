# an HDF5 file with a policy of Keras 3, read by Keras 2
# environments: tf2.4 tf2.10 tf2.15 tf2.21-legacy-switch
# files: tf2.21-keras3.15/writers-objects/mixedkeras3.h5
# expects: {"legacy": "?saved-model tf-keras too-old", "tf<2.6": "?saved-model tensorflow too-old", "*": "?saved-model keras too-old"}
# %%
import tensorflow as tf
model = tf.keras.models.load_model('mixedkeras3.h5', compile=False)
