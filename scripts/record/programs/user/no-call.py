# a model class without call
# expects: {"*": "?user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
class M(tf.keras.Model):
    pass
# %%
M()(np.zeros((2, 2)))
