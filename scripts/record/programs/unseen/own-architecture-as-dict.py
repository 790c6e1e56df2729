# a parsed description where the text is wanted
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import json
from tensorflow import keras
# %%
net = keras.Sequential([keras.layers.Dense(2, input_shape=(3,))])
description = json.loads(net.to_json())
# %%
twin = keras.models.model_from_json(description)
