# weights of a wider network
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
from tensorflow import keras
# %%
def make(width):
    return keras.Sequential([keras.layers.Dense(width, input_shape=(4,)), keras.layers.Dense(1)])

make(64).save_weights("first.weights.h5")
# %%
small = make(32)
small.load_weights("first.weights.h5")
