# three losses for two outputs
# expects: {"*": "training-setup"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
a = tf.keras.Input((3,))
model = tf.keras.Model(a, [tf.keras.layers.Dense(1, name='p')(a), tf.keras.layers.Dense(1, name='q')(a)])
# %%
model.compile('adam', loss={'p': 'mse', 'r': 'mse'})
model.fit(np.zeros((4, 3)), [np.zeros(4), np.zeros(4)], epochs=1)
