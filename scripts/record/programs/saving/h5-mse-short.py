# loss 'mse', saved to HDF5: Keras 3 does not read it again
# expects: {"*": "?saved-model keras too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
model.fit(np.zeros((4, 3)), np.zeros(4), verbose=0)
model.save('m.h5')
# %%
loaded = tf.keras.models.load_model('m.h5')
