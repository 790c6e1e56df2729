# a JSON architecture of Keras 3.12 and its weights
# files: tf2.20-keras3.12/unseen-flow-writes-several/separable.json tf2.20-keras3.12/unseen-flow-writes-several/separable.weights.h5
# expects: {"tf<2.6,tfkeras<3.12": "?saved-model tensorflow too-old", "tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-old", "tfkeras<3.12": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
with open('separable.json') as f:
    model = tf.keras.models.model_from_json(f.read())
# %%
model.load_weights('separable.weights.h5')
