# mlp.h5 that was written with tf2.21-legacy-switch
# files: tf2.21-legacy-switch/writers-models/mlp.h5
# expects: {"tf<2.6": "?saved-model tensorflow too-old", "tfkeras>=3": "?saved-model keras too-new", "legacy": "?saved-model tf-keras too-new", "*": "?saved-model keras too-old"}
# %%
import tensorflow as tf
model = tf.keras.models.load_model('mlp.h5')
