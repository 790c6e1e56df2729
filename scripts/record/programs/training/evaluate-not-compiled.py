# evaluate before compile
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.evaluate(np.zeros((2, 2)), np.zeros(2))
