# tf.keras.optimizers.adam as a class
# expects: {"*": "typo"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.Adamm(1e-3)
