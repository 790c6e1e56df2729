# a graph is written for TensorBoard by the writer of TensorFlow 1
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
# %%
writer = tf.summary.FileWriter('logs/graph')
writer.flush()
