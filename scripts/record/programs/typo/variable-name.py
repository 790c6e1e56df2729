# a variable's name misspelt
# expects: {"*": "typo"}
# %%
import numpy as np
import tensorflow as tf
x_train = np.zeros((4, 2))
y_train = np.zeros(4)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
# %%
model.fit(x_trian, y_train, verbose=0)
