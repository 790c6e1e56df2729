# tf.keras.optimizers.AdamW: from 2.11
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.AdamW(learning_rate=1e-3, weight_decay=1e-4)
