# a convolution over time steps whose frames have no channels
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
from tensorflow.keras import Input, layers
# %%
clip = Input(shape=(10, 64, 64))
features = layers.TimeDistributed(layers.Conv2D(8, (3, 3)))(clip)
