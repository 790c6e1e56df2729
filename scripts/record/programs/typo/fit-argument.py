# fit(epoch=)
# expects: {"*": "typo"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
model.fit(np.zeros((4, 2)), np.zeros(4), epoch=5)
