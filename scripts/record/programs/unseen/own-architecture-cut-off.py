# the JSON of a model was cut off
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
from tensorflow import keras
# %%
net = keras.Sequential([keras.layers.Dense(2, input_shape=(3,))])
text = net.to_json()
with open("net.json", "w") as out:
    out.write(text[:-20])
# %%
net = keras.models.model_from_json(open("net.json").read())
