# Adam(lr=)
# expects: {"*": "?optimizer-state keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.optimizers import Adam
opt = Adam(lr=0.001)
