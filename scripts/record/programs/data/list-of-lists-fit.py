# x and y of different number of samples
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
X_train = np.zeros((100, 5)); y_test = np.zeros((20,))
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(5,))])
model.compile('sgd', 'mse')
# %%
model.fit(X_train, y_test, validation_split=0.2)
