# a key that no configuration has
# environments: tf2.15 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
layer = tf.keras.layers.Dense(2)
# %%
print(layer.get_config()["neurons"])
