# a loss class instead of an instance
# expects: {"*": "?training-setup"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
# %%
model.compile('adam', loss=tf.keras.losses.MeanSquaredError)
model.fit(np.zeros((4, 2)), np.zeros(4), verbose=0)
