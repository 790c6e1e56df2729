# a mixed precision policy set the way of TF 2.1 to 2.3
# expects: {"tf<2.4": null, "tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
policy = tf.keras.mixed_precision.experimental.Policy('mixed_float16')
tf.keras.mixed_precision.experimental.set_policy(policy)
# %%
i = layers.Input((8,))
x = layers.Dense(16, activation='relu')(i)
o = layers.Dense(3, activation='softmax', dtype='float32')(x)
model = tf.keras.Model(i, o)
print(policy.compute_dtype, model.output.dtype)
