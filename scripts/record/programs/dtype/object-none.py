# None inside of an array
# expects: {"*": "dtype"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
# %%
tf.convert_to_tensor(np.array([1.0, None], dtype=object))
