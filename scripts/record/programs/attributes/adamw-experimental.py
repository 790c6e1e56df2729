# tf.keras.optimizers.experimental.AdamW
# expects: {"tf<2.6,tfkeras<2.9": "?attribute-removed tensorflow too-old", "tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "tfkeras<2.9": "?attribute-removed keras too-old", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.experimental.AdamW(learning_rate=1e-3, weight_decay=1e-4)
