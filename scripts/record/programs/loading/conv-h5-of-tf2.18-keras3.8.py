# conv.h5 that was written with tf2.18-keras3.8
# files: tf2.18-keras3.8/writers-models/conv.h5
# expects: {"tf<2.6": "?saved-model tensorflow too-old", "legacy": "?saved-model tf-keras too-old", "tfkeras<3.8": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.models.load_model('conv.h5', compile=False)
