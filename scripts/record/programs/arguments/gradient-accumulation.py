# Adam(gradient_accumulation_steps=): from 3.2
# expects: {"tf<2.6": "?optimizer-state tensorflow too-old", "legacy": "?optimizer-state tf-keras too-old", "*": "?optimizer-state keras too-old"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.Adam(1e-3, gradient_accumulation_steps=4)
