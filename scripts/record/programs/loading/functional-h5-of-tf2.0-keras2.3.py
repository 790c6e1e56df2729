# functional.h5 that was written with tf2.0-keras2.3
# files: tf2.0-keras2.3/writers-models/functional.h5
# expects: {"tf<2.6,tfkeras<2.0": "?saved-model tensorflow too-old", "tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-new", "tfkeras<2.0": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.models import load_model
# %%
model = load_model('functional.h5')
model.summary()
