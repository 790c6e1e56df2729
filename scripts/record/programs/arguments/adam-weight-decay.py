# Adam(weight_decay=): from 2.11
# expects: {"tf<2.6": "?optimizer-state tensorflow too-old", "*": "?optimizer-state keras too-old"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.Adam(learning_rate=1e-3, weight_decay=1e-4)
