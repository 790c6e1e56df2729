# a picture without channels is resized
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
mask = np.random.randint(0, 2, (120, 90)).astype("uint8")
small = tf.image.resize(mask, (60, 60), method="nearest")
