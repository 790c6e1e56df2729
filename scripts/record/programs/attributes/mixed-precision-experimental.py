# mixed_precision.experimental.set_policy: 2.1 to 2.8
# expects: {"tf<2.1": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
policy = tf.keras.mixed_precision.experimental.Policy('mixed_float16')
tf.keras.mixed_precision.experimental.set_policy(policy)
