# training is resumed with the state of the optimizer
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?optimizer-state keras too-new", "tfkeras>=2.11": "?optimizer-state keras too-new", "*": null}
# %%
import pickle
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
model.fit(np.random.rand(8, 3), np.random.rand(8), verbose=0)
# %%
state = model.optimizer.get_weights()
pickle.dump(state, open('adam.pkl', 'wb'))
