# three parts are unpacked into two names
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
ds = tf.data.Dataset.from_tensor_slices((np.ones((4, 2)), np.ones(4), np.ones(4))).batch(2)
for x, y in ds:
    print(x.shape)
