# tf.keras.ops in a model of Keras 2
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
x = tf.keras.ops.mean([1.0, 2.0])
