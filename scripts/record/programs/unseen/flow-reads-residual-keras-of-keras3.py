# a .keras archive written by Keras 3.12 is read
# files: tf2.20-keras3.12/unseen-flow-writes-several/residual.keras
# expects: {"tf<2.6,tfkeras<3.12": "?saved-model tensorflow too-old", "tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-old", "tfkeras<3.12": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
path = 'residual.keras'
# %%
model = tf.keras.models.load_model(path)
print(model(tf.ones((1, 8))))
