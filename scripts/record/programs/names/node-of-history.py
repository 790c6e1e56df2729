# the layers that feed a tensor
# environments: tf2.6 tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf
inp = tf.keras.Input((3,))
layer = tf.keras.layers.Dense(2)
out = layer(inp)
# %%
before = layer._inbound_nodes[0].inbound_layers
