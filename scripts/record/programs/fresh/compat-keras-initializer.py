# He initialisation through compat.v1
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
he = tf.compat.v1.keras.initializers.VarianceScaling(scale=2.0, mode='fan_in', distribution='untruncated_normal')
glorot = tf.compat.v1.keras.initializers.glorot_normal(seed=3)
