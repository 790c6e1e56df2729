# metrics=['mae'] gives 'mean_absolute_error' only in old releases
# expects: {"tf<2.6": "?metric-names tensorflow too-new", "legacy": "?metric-names tf-keras too-new", "*": "?metric-names keras too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse', metrics=['mae'])
h = model.fit(np.random.rand(8, 3), np.random.rand(8), verbose=0)
print(h.history['mean_absolute_error'])
