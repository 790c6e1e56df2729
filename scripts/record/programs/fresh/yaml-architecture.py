# model_from_yaml in the chapter on saving
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?dependency pyyaml too-new", "tfkeras>=3": "?import-moved keras too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
from tensorflow.keras.models import Sequential, model_from_yaml
from tensorflow.keras.layers import Dense
# %%
model = Sequential([Dense(2, input_shape=(3,))])
yaml_string = model.to_yaml()
model = model_from_yaml(yaml_string)
