# layers of tf.keras in a model of stand-alone Keras 2.3
# environments: tf2.0-keras2.3 tf2.1-keras2.3 tf2.4
# expects: {"*": "?mixed-keras keras mixed"}
# %%
from keras.layers import Input
from keras.models import Model
from tensorflow.keras.layers import Dense
inputs = Input((3,))
model = Model(inputs, Dense(1)(inputs))
