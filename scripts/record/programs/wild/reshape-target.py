# generator reshapes to the wrong size
# expects: {"*": "shape"}
# %%
from tensorflow import keras
from tensorflow.keras.layers import Dense, Reshape, Conv2DTranspose
# %%
def build_generator(z):
    g = keras.Sequential(name='generator')
    g.add(Dense(7 * 7 * 32, input_dim=z))
    g.add(Reshape((7, 7, 64)))
    g.add(Conv2DTranspose(1, 4, strides=2, padding='same'))
    return g

G = build_generator(10)
