# strategy.experimental_run_v2
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
strategy = tf.distribute.get_strategy()
out = strategy.experimental_run_v2(lambda x: x + 1, args=(tf.ones(2),))
