# an optimizer of tf_keras in a keras model
# environments: tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?mixed-keras keras mixed"}
# %%
import keras
import tf_keras
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(optimizer=tf_keras.optimizers.Adam(1e-3), loss='mse')
