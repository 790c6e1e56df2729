# mlp.h5 that was written with tf2.16-keras3.3
# files: tf2.16-keras3.3/writers-models/mlp.h5
# expects: {"tf<2.6": "?saved-model tensorflow too-old", "legacy": "?saved-model tf-keras too-old", "tfkeras<3.3": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.models.load_model('mlp.h5')
