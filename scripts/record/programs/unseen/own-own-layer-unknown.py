# a saved model with a layer of one's own is loaded without it
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "training-setup"}
# %%
from tensorflow import keras
# %%
class Gate(keras.layers.Layer):
    def call(self, x):
        return x * keras.activations.sigmoid(x)
# %%
m = keras.Sequential([keras.layers.Dense(4, input_shape=(3,)), Gate(), keras.layers.Dense(1)])
m.save("gated.h5")
# %%
del Gate
m = keras.models.load_model("gated.h5")
