# UpSampling2D on a sequence
# expects: {"*": "shape"}
# %%
from tensorflow.keras import layers, Model
inp = layers.Input((10, 4))
x = layers.Conv1D(8, 3, padding='same')(inp)
x = layers.UpSampling2D(2)(x)
