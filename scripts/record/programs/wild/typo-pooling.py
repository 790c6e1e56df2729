# misspelt layer three calls down
# expects: {"*": "typo"}
# %%
from tensorflow import keras as k
# %%
def block(x, f):
    x = k.layers.Conv2D(f, 3, padding='same')(x)
    return k.layers.MaxPoling2D()(x)

def body(x, widths):
    for w in widths:
        x = block(x, w)
    return x

inp = k.Input((8, 8, 1))
net = k.Model(inp, body(inp, [2, 4]))
