# The session of standalone Keras
# expects: {"no-keras": null, "keras==2.3": "?eager-graph keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import keras
from keras import backend as K
session = K.get_session()
