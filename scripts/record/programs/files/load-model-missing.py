# load_model of a file that is not there
# expects: {"*": "missing-file"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
from tensorflow.keras.models import load_model
# %%
model = load_model('model.h5')
