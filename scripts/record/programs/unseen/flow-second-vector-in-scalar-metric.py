# a metric object is called with its labels only
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
accuracy = tf.keras.metrics.SparseCategoricalAccuracy()
# %%
for step in range(2):
    accuracy.update_state(tf.constant([0, 1, 2]))
