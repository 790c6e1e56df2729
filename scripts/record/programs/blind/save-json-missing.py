# a model's JSON that is not there
# expects: {"*": "missing-file"}
# %%
from tensorflow.keras.models import model_from_json
# %%
json_file = open('model.json', 'r')
loaded = model_from_json(json_file.read())
