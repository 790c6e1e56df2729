# a picture to a dense net
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

m = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(784,))])
m.compile("sgd", "mse")
# %%
m.predict(np.zeros((2, 28, 28)))
