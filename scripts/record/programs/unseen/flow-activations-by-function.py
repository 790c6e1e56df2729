# the activations of a hidden layer by K.function
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
model = tf.keras.Sequential([
    tf.keras.layers.Dense(6, activation='relu', input_shape=(4,)),
    tf.keras.layers.Dense(3, activation='relu'),
    tf.keras.layers.Dense(1),
])
model.compile('adam', 'mse')
model.fit(np.random.rand(10, 4), np.random.rand(10), verbose=0)
# %%
get_hidden = K.function([model.layers[0].input], [model.layers[1].output])
print(get_hidden([np.random.rand(2, 4)])[0].shape)
