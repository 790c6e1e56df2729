# TFLiteConverter.from_session
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
converter = tf.lite.TFLiteConverter.from_session(None, [], [])
