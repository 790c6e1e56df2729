# a model with a policy of Keras 3, read by Keras 2
# environments: tf2.13 tf2.15 tf2.21-tf-keras tf2.21-legacy-switch
# files: tf2.21-keras3.15/writers-objects/mixedkeras3.keras
# expects: {"legacy": "?saved-model tf-keras too-old", "tf<2.16": "?saved-model keras too-old", "*": null}
# %%
import tensorflow as tf
model = tf.keras.models.load_model('mixedkeras3.keras')
