# weights that nobody saved here
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
from tensorflow import keras
# %%
m = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
m.load_weights("best.weights.h5")
