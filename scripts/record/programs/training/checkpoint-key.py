# a checkpoint file name with a metric that is not there
# expects: {"*": "?training-setup"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))]); model.compile('adam', 'mse')
cb = tf.keras.callbacks.ModelCheckpoint('w-{val_loss:.2f}.keras')
# %%
model.fit(np.zeros((4, 2)), np.zeros(4), callbacks=[cb], verbose=0)
