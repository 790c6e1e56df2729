# tf.distribute.experimental.CentralStorageStrategy, tf.distribute.TPUStrategy
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf
cls = tf.distribute.TPUStrategy
