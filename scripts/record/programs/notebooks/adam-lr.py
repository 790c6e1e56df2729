# the old name of the learning rate
# expects: {"keras>=3": "optimizer-state keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras.optimizers import Adam
# %%
opt = Adam(lr=1e-3)
