# fit without labels for a loss that needs them
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
# %%
model.fit(np.zeros((4, 3)), epochs=1, verbose=0)
