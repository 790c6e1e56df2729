# the backend is switched after the import, to one that is not installed
# environments: tf2.20-keras3.12 tf2.21-keras3.15
# fresh: yes
# expects: {"*": "backend jax missing"}
# %%
import keras
model = keras.Sequential([keras.layers.Dense(2)])
keras.config.set_backend('jax')
model.build((None, 3))
