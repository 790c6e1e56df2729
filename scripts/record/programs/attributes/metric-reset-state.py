# metric.reset_state: from 2.5
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
m = tf.keras.metrics.Accuracy()
m.update_state([1, 0], [1, 1])
m.reset_state()
