# Conv2D(kernal_size=)
# expects: {"*": "typo"}
# %%
import tensorflow as tf
layer = tf.keras.layers.Conv2D(16, kernal_size=3)
