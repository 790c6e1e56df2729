# clipnorm and clipvalue together
# expects: {"*": "?optimizer-state keras too-new"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.Adam(1e-3, clipnorm=1.0, clipvalue=0.5)
