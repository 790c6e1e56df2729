# tf.keras.optimizers.legacy.Adam
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "tfkeras<2.11": "?attribute-removed keras too-old", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.legacy.Adam(learning_rate=1e-3, decay=1e-6)
