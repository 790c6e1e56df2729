# a functional model of tf.keras 2.4, read by an older tf.keras
# environments: tf2.0-keras2.3 tf2.1-keras2.3 tf2.2 tf2.3
# files: tf2.4/writers-objects/plain.h5
# expects: {"tf<2.3": "?saved-model tensorflow too-old", "*": null}
# %%
import tensorflow as tf
model = tf.keras.models.load_model('plain.h5', compile=False)
