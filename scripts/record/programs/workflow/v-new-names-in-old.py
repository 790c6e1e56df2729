# newer names: Normalization and sparse categorical top in an old TensorFlow
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tf<2.6": "import-moved tensorflow too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Dense, Normalization
# %%
norm = Normalization(axis=-1)
norm.adapt(np.random.rand(20, 3).astype('float32'))
model = tf.keras.Sequential([norm, Dense(1)])
model.compile('adam', 'mse')
model.fit(np.random.rand(20, 3), np.random.rand(20), verbose=0)
