# output of a layer that was not called
# expects: {"*": "?training-setup"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
layer = tf.keras.layers.Dense(3)
# %%
print(layer.output)
