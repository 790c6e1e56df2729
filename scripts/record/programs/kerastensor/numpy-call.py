# np.mean on a symbolic tensor: never worked
# expects: {"*": "?training-setup"}
# %%
import numpy as np
import tensorflow as tf
inp = tf.keras.Input((4,))
x = np.array(inp)
