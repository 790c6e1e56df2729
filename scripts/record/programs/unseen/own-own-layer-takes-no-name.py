# a layer of one's own that takes no name
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
from tensorflow import keras
# %%
class Double(keras.layers.Layer):
    def __init__(self, factor=2.0):
        super().__init__()
        self.factor = factor

    def call(self, x):
        return x * self.factor

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}
# %%
m = keras.Sequential([keras.layers.Dense(4, input_shape=(3,)), Double()])
m.save("double.h5")
again = keras.models.load_model("double.h5", custom_objects={"Double": Double})
