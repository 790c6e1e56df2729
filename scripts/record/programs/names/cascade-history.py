# fit failed, the plot cell wants the history
# expects: {"*": "cascade"}
# %% [raises]
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
history = model.fit(np.zeros((4, 3)), np.zeros(4), verbose=0)
# %%
print(history.history['loss'])
