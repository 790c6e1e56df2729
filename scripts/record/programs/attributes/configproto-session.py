# GPU memory growth as in TF 1
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
config = tf.ConfigProto()
config.gpu_options.allow_growth = True
sess = tf.Session(config=config)
