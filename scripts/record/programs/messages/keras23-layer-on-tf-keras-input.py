# a layer of stand-alone Keras 2.3 on an Input of tf.keras
# environments: tf2.0-keras2.3 tf2.1-keras2.3 tf2.4
# expects: {"*": "?mixed-keras keras mixed"}
# %%
from tensorflow.keras.layers import Input
from tensorflow.keras.models import Model
from keras.layers import Dense
inputs = Input((3,))
model = Model(inputs, Dense(1)(inputs))
