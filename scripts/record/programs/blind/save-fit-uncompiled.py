# load_model(compile=False), then fit
# expects: {"tf2.16-keras3.0": "saved-model keras too-new", "*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
m.compile('adam', 'mse')
m.save('m.h5')
# %%
model = tf.keras.models.load_model('m.h5', compile=False)
model.fit(np.zeros((4, 3)), np.zeros(4), epochs=1)
