# mlp.keras that was written with tf2.10
# files: tf2.10/writers-models/mlp.keras
# expects: {"tf<2.6,tfkeras<2.10": "?saved-model tensorflow too-old", "tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-new", "tfkeras<2.10": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.models.load_model('mlp.keras')
