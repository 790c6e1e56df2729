# load_model of a file that is not there
# expects: {"*": "missing-file"}
# %%
from tensorflow.keras.models import load_model
model = load_model('my_model.h5')
