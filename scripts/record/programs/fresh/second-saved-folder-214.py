# a SavedModel folder of tf2.14
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# files: tf2.14/fresh-writes-zoo/mobile_saved
# expects: {"tf<2.6": "?saved-model tensorflow too-old", "legacy": "?saved-model tf-keras too-new", "tfkeras<2.14": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
from tensorflow import keras
backbone = keras.models.load_model('mobile_saved', compile=False)
backbone.summary()
