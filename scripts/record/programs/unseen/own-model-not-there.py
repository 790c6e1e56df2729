# a model's file that is not there
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
# %%
classifier = tf.keras.models.load_model("models/final.h5")
