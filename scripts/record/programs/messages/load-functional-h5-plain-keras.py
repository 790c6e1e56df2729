# a functional model of tf.keras 2.4, read by stand-alone Keras 2.3
# environments: tf2.0-keras2.3 tf2.1-keras2.3 tf2.2 tf2.4 tf2.15
# files: tf2.4/writers-objects/plain.h5
# expects: {"keras<2.4": "?saved-model keras too-old", "tf<2.3": "?saved-model tensorflow too-old", "*": null}
# %%
from keras.models import load_model
model = load_model('plain.h5', compile=False)
