# with the switch set, tf.keras is tf_keras, and plain keras is Keras 3
# environments: tf2.21-legacy-switch
# expects: {"*": "?mixed-keras keras mixed"}
# %%
import tensorflow as tf
from keras.layers import Dense
model = tf.keras.Sequential()
model.add(tf.keras.layers.InputLayer(input_shape=(3,)))
model.add(Dense(1))
