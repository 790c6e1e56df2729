# tf.lite.TFLiteConverter.from_keras_model_file
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
conv = tf.lite.TFLiteConverter.from_keras_model_file('m.h5')
