# disable_v2_behavior and a Keras model
# expects: {"tf<2.6": "?eager-graph tensorflow too-new", "legacy": "?eager-graph tf-keras too-new", "*": "?eager-graph keras too-new"}
# %%
import numpy as np
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
model.fit(np.zeros((4, 2)), np.zeros(4), verbose=0)
