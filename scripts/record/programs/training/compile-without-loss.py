# compile without a loss, then fit
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile(optimizer='adam')
model.fit(np.zeros((4, 2)), np.zeros(4), verbose=0)
