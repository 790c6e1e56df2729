# U-Net: skip connection of odd size
# expects: {"*": "shape"}
# %%
from tensorflow.keras import layers
inp = layers.Input((30, 30, 1))
c1 = layers.Conv2D(8, 3, padding='same')(inp)
p1 = layers.MaxPooling2D()(c1)
c2 = layers.Conv2D(8, 3, padding='same')(p1)
p2 = layers.MaxPooling2D()(c2)
u = layers.UpSampling2D()(p2)
m = layers.concatenate([u, c2])
