# an autoencoder whose output is larger
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
inp = tf.keras.Input((28, 28, 1))
h = tf.keras.layers.Conv2D(4, 3, padding='same')(inp)
h = tf.keras.layers.UpSampling2D()(h)
out = tf.keras.layers.Conv2D(1, 3, padding='same')(h)
model = tf.keras.Model(inp, out); model.compile('adam', 'mse')
x = np.zeros((4, 28, 28, 1))
# %%
model.fit(x, x, epochs=1, verbose=0)
