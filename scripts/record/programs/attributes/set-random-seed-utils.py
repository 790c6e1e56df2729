# tf.keras.utils.set_random_seed: from 2.7
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
tf.keras.utils.set_random_seed(42)
