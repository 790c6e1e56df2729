# set_session from tensorflow_backend
# expects: {"tf<2": null, "keras<2.4": null, "*": "import-moved keras too-new"}
# %%
import tensorflow as tf
from keras.backend.tensorflow_backend import set_session
# %%
config = tf.ConfigProto()
config.gpu_options.allow_growth = True
set_session(tf.Session(config=config))
