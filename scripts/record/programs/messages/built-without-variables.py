# a layer whose build makes nothing, trained on nothing
# environments: tf2.16-keras3.3 tf2.18-keras3.8 tf2.20-keras3.12 tf2.21-keras3.15 tf2.15
# expects: {"*": "attribute-removed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Flatten(input_shape=(3,))])
model.compile('sgd', 'mse')
model.fit(np.zeros((8, 3)), np.zeros((8, 3)), verbose=0)
model.predict_classes(np.zeros((1, 3)))
