# a policy with a scale
# environments: tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf

# %%
policy = tf.keras.mixed_precision.Policy("mixed_float16", loss_scale=256)
