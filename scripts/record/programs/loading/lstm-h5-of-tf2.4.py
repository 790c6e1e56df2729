# lstm.h5 that was written with tf2.4
# files: tf2.4/writers-models/lstm.h5
# expects: {"tf<2.6,tfkeras<2.4": "?saved-model tensorflow too-old", "tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-new", "tfkeras<2.4": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.models.load_model('lstm.h5')
