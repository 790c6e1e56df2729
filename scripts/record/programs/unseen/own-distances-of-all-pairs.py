# a matrix of all pairs that fits no memory
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "resources"}
# %%
import numpy as np
import tensorflow as tf
# %%
users = 250000
similarity = np.zeros((users, users), dtype="float32")
