# optimizer.set_weights before build
# expects: {"*": "?training-setup"}
# environments: tf2.4 tf2.6 tf2.10
# %%
import numpy as np
import tensorflow as tf
opt = tf.keras.optimizers.Adam()
opt.set_weights([np.zeros(()), np.zeros((3, 1))])
