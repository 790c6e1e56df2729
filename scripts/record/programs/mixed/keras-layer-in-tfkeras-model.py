# layers of plain keras in a tf.keras model
# expects: {"*": "?mixed-keras keras mixed"}
# %%
import tensorflow as tf
from keras.layers import Dense, Dropout
model = tf.keras.models.Sequential()
model.add(Dense(4, input_shape=(3,)))
model.add(Dropout(0.5))
model.add(Dense(1))
