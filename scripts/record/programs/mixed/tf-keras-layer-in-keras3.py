# a tf_keras layer in a Keras 3 Sequential
# environments: tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?mixed-keras keras mixed"}
# %%
import keras
import tf_keras
model = keras.Sequential()
model.add(keras.layers.Input((3,)))
model.add(tf_keras.layers.Dense(2))
