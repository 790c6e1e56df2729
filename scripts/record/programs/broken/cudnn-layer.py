# a layer that runs on cuDNN only, on a machine without it
# fresh: yes
# environments: tf2.4 tf2.10 tf2.15
# expects: {"*": "gpu-stack cuda missing"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.compat.v1.keras.layers.CuDNNLSTM(4, input_shape=(5, 3)), tf.keras.layers.Dense(1)])
model.compile('sgd', 'mse')
model.fit(np.zeros((8, 5, 3)), np.zeros((8, 1)), verbose=0)
