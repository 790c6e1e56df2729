# from keras.engine import Layer, InputSpec
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras import initializers, regularizers, constraints
from keras.engine import Layer, InputSpec
from keras.models import Model
