# the training was refused, the plot comes next
# expects: {"*": "cascade"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
# %% [raises]
history = model.fit(np.zeros((4, 2)), np.zeros(4), epochs=1, verbose=0)
# %%
loss = history.history['loss']
