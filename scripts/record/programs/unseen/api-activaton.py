# an activation
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import tensorflow as tf

# %%
layer = tf.keras.layers.Conv1D(8, 3, activaton="relu")
