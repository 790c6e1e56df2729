# tf.compat.v1.keras.backend.set_session
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
config = tf.compat.v1.ConfigProto()
config.gpu_options.allow_growth = True
tf.compat.v1.keras.backend.set_session(tf.compat.v1.Session(config=config))
