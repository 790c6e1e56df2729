# an endless dataset without steps
# expects: {"*": "?training-setup"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices((np.zeros((4, 2)), np.zeros(4))).batch(2)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))]); model.compile('adam', 'mse')
# %%
model.fit(np.zeros((4, 2)), np.zeros(4), validation_data=ds.repeat(), epochs=1)
