# a metric of one's own uses a name that is not defined
# expects: {"*": "undefined-name"}
# %%
import numpy as np
import tensorflow as tf
def rmse(y_true, y_pred):
    return K.sqrt(K.mean(K.square(y_pred - y_true)))
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile(optimizer='adam', loss='mse', metrics=[rmse])
# %%
model.fit(np.zeros((4, 2)), np.zeros((4, 1)), epochs=1, verbose=0)
