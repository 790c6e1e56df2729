# a file of weights is read into a model without input
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
from tensorflow import keras
# %%
def make(**shape):
    return keras.Sequential([keras.layers.Dense(8, **shape), keras.layers.Dense(1)])

make(input_shape=(3,)).save_weights("w.weights.h5")
make().load_weights("w.weights.h5")
