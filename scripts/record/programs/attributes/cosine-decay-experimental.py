# tf.keras.experimental.CosineDecay
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
sched = tf.keras.experimental.CosineDecay(0.1, 1000)
