# functional.h5 that was written with tf2.18-keras3.8
# environments: tf2.?-keras2.3 tf2.? tf2.1? tf2.21-legacy-switch
# files: tf2.18-keras3.8/writers-models/functional.h5
# expects: {"tf<2.6": "?saved-model tensorflow too-old", "legacy": "?saved-model tf-keras too-old", "tfkeras<3.8": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.models import load_model
# %%
model = load_model('functional.h5')
model.summary()
