# true instead of True
# expects: {"*": "undefined-name"}
# %%
import numpy as np
import tensorflow as tf
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, use_bias=true)])
