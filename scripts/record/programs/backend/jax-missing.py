# KERAS_BACKEND=jax and no jax
# environments: tf2.21-keras3.15 tf2.20-keras3.12 tf2.16-keras3.3 tf2.16-keras3.0
# expects: {"*": "backend jax missing"}
# variables: KERAS_BACKEND=jax
# %%
import keras
model = keras.Sequential([keras.layers.Dense(1)])
