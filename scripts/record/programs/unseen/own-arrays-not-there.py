# arrays that are not in the folder
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "missing-file"}
# %%
import numpy as np
import tensorflow as tf
# %%
with np.load("mnist_small.npz") as archive:
    x_train = archive["x_train"]
