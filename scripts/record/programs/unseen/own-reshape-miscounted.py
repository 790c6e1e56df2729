# a generator's reshape that does not count up
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
from tensorflow.keras import layers, models
# %%
latent = 100
generator = models.Sequential(name="generator")
generator.add(layers.Dense(7 * 7 * 128, input_shape=(latent,)))
generator.add(layers.Reshape((7, 7, 256)))
