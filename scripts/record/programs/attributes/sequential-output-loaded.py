# input and output of a Sequential model that was read from a file
# expects: {"*": "?behaviour-changed keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Model, Sequential, load_model
made = Sequential([Dense(3, input_shape=(4,)), Dense(2)])
made.save('m.h5')
model = load_model('m.h5')
features = Model(inputs=model.input, outputs=model.layers[0].output)
