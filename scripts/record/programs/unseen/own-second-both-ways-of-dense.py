# both directions of a layer that has none
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
both = tf.keras.layers.Bidirectional(tf.keras.layers.Dense(8))
