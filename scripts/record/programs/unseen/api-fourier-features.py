# random features
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
from tensorflow import keras
# %%
model = keras.Sequential([
    keras.Input(shape=(20,)),
    keras.layers.experimental.RandomFourierFeatures(output_dim=64, scale=10.0, kernel_initializer="gaussian"),
    keras.layers.Dense(3),
])
