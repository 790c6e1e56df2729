# a shape error that the user's code prints
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(4,))])
model.compile('adam', 'mse')
try:
    model.fit(np.zeros((4, 5)), np.zeros((4, 2)), verbose=0)
except Exception as e:
    print('Error during training:', e)
