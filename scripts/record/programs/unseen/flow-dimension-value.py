# the width of a feature vector is read from Dimension.value
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": "attribute-removed tensorflow too-new"}
# %%
import numpy as np
import tensorflow as tf
body = tf.keras.applications.MobileNet(weights=None, include_top=False, pooling='avg', input_shape=(32, 32, 3), alpha=0.25)
# %%
feature_width = body.output.get_shape()[1].value
head_w = np.zeros((feature_width, 4))
# %%
head = tf.keras.layers.Dense(4)(body.output)
