# mixed_precision.set_global_policy: from 2.4
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
tf.keras.mixed_precision.set_global_policy('mixed_float16')
