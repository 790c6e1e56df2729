# a SavedModel opened with tf.saved_model.load, then predict
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# files: tf2.14/fresh-writes-zoo/cropped_saved
# expects: {"tf<2.3": "?saved-model tensorflow too-old", "*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
net = tf.saved_model.load('cropped_saved')
net.predict(np.zeros((1, 8, 8, 2), 'float32'))
