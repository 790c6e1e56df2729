# a SavedModel folder of TF 2.10
# files: tf2.10/unseen-flow-writes-several/tagger_saved
# expects: {"tf<2.6,tfkeras<2.10": "?saved-model tensorflow too-old", "tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-new", "tfkeras<2.10": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import numpy as np
import tensorflow as tf
# %%
model = tf.keras.models.load_model('tagger_saved')
model.predict(np.random.randint(1, 30, (2, 6)))
