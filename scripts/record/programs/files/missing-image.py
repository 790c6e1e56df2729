# load_img of an image that is not there
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
img = tf.keras.preprocessing.image.load_img('test.jpg', target_size=(64, 64))
