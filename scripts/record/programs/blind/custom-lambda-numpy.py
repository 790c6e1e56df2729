# NumPy inside a Lambda layer
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
inp = tf.keras.Input((4,))
out = tf.keras.layers.Lambda(lambda t: np.clip(np.array(t), 0, 1))(inp)
