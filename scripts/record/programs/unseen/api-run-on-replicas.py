# a step on all replicas
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf

strategy = tf.distribute.OneDeviceStrategy("/cpu:0")
# %%
out = strategy.experimental_run_v2(lambda: tf.constant(1.0))
