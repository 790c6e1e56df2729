# the layer itself is given as the output of a model, in stand-alone Keras
# environments: tf2.0-keras2.3 tf2.1-keras2.3
# expects: {"*": "training-setup"}
# %%
from keras.layers import Dense, Input
from keras.models import Model
inputs = Input((3,))
outputs = Dense(1)
# %%
model = Model(inputs, outputs)
