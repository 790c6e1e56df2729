# odd sizes meet in a skip connection
# expects: {"*": "shape"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
# %%
inp = layers.Input((75, 75, 3))
c1 = layers.Conv2D(4, 3, padding='same')(inp)
p1 = layers.MaxPooling2D()(c1)
c2 = layers.Conv2D(8, 3, padding='same')(p1)
u1 = layers.UpSampling2D()(c2)
merged = layers.concatenate([u1, c1], axis=3)
