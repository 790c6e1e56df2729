# what size comes out
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": null}
# %%
import tensorflow as tf

inp = tf.keras.Input((28, 28, 1))
conv = tf.keras.layers.Conv2D(4, 5)(inp)
# %%
height, width = conv.get_shape().as_list()[1:3]
flat = tf.keras.layers.Reshape((height * width * 4,))(conv)
