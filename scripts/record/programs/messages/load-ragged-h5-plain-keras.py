# a model of tf.keras 2.0, read by stand-alone Keras 2.3
# environments: tf2.0-keras2.3 tf2.1-keras2.3 tf2.4
# files: tf2.0-keras2.3/writers-objects/oldinput.h5
# expects: {"keras<2.4": "?saved-model keras too-old", "*": null}
# %%
from keras.models import load_model
model = load_model('oldinput.h5', compile=False)
