# an einsum layer
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "import-moved keras too-new", "*": null}
# %%
from tensorflow.keras.layers.experimental import EinsumDense
# %%
layer = EinsumDense("abc,cd->abd", output_shape=(None, 8), bias_axes="d")
