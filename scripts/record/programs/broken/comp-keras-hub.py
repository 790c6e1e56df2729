# a small transformer encoder of keras-hub
# environments: tf2.15-kerashub0.18
# expects: {"*": "fault"}
# %%
import keras_hub
# %%
encoder = keras_hub.layers.TransformerEncoder(intermediate_dim=16, num_heads=2)
