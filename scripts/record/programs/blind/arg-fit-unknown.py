# fit(epoch=): no release takes it
# expects: {"*": "typo"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
model.fit(np.zeros((4, 3)), np.zeros(4), batchsize=2, epochs=1)
