# U-Net skip connection of odd size
# expects: {"*": "shape"}
# %%
from tensorflow.keras.layers import Input, Conv2D, MaxPooling2D, UpSampling2D, concatenate
from tensorflow.keras.models import Model
# %%
def down(x, f):
    c = Conv2D(f, 3, activation='relu', padding='same')(x)
    return c, MaxPooling2D()(c)

def up(x, skip, f):
    u = UpSampling2D()(x)
    return Conv2D(f, 3, activation='relu', padding='same')(concatenate([u, skip], axis=3))

def unet(h, w):
    inp = Input((h, w, 1))
    c1, p1 = down(inp, 4)
    c2, p2 = down(p1, 8)
    return Model(inp, up(up(p2, c2, 8), c1, 4))

net = unet(101, 101)
