# optimizer.get_weights to save its state
# expects: {"legacy": "?optimizer-state tf-keras too-new", "*": "?optimizer-state keras too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
model.fit(np.zeros((4, 3)), np.zeros(4), verbose=0)
state = model.optimizer.get_weights()
