# a layer of tensorflow.python.keras in a tf.keras model
# expects: {"*": "?mixed-keras keras mixed"}
# %%
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.python.keras.layers import Dense
model = Sequential()
model.add(tf.keras.layers.Flatten(input_shape=(3, 1)))
model.add(Dense(2))
