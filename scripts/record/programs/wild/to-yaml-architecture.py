# architecture written as YAML
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "attribute-removed tf-keras too-new", "*": "attribute-removed keras too-new"}
# %%
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
# %%
model = Sequential()
model.add(Dense(12, input_dim=8, activation='relu'))
model.add(Dense(1, activation='sigmoid'))
# %%
# serialize model to YAML
model_yaml = model.to_yaml()
with open('model.yaml', 'w') as yaml_file:
    yaml_file.write(model_yaml)
