# predict without data
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
model.fit(np.zeros((4, 3)), np.zeros(4), verbose=0)
# %%
pred = model.predict()
