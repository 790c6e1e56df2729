# a file system that TensorFlow never had
# environments: tf2.15 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
data = tf.io.gfile.GFile('abc://place/file.csv').read()
