# the name of a file for its text
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
from tensorflow import keras
# %%
net = keras.models.model_from_json("architecture.json")
