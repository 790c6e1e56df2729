# layer.dtype_policy and _compute_dtype
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
d = tf.keras.layers.Dense(2)
print(d.dtype_policy)
