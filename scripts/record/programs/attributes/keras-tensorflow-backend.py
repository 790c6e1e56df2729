# keras.backend.tensorflow_backend
# expects: {"*": "?import-moved keras too-new"}
# %%
import tensorflow as tf
from keras.backend.tensorflow_backend import set_session
config = tf.compat.v1.ConfigProto()
set_session(tf.compat.v1.Session(config=config))
