# import tf_keras where it is not installed
# expects: {"*": "?dependency tf-keras missing"}
# environments: tf2.21-keras3.15 tf2.15 tf2.16-keras3.3 tf2.21-tf-keras
# %%
import tf_keras as keras
model = keras.Sequential([keras.layers.Dense(1)])
