# val_loss without validation data
# expects: {"*": "training-setup"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
history = model.fit(np.zeros((4, 2)), np.zeros(4), epochs=1, verbose=0)
# %%
loss = history.history['loss']
val_loss = history.history['val_loss']
