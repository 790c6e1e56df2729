# the split stands below the training
# expects: {"*": "undefined-name"}
# %%
import numpy as np
import tensorflow as tf
X = np.random.rand(10, 3)
y = np.random.randint(0, 2, 10)
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
# %%
model.fit(X_train, y_train, validation_data=(X_test, y_test), epochs=1)
# %% [skip]
X_train, X_test, y_train, y_test = X[:8], X[8:], y[:8], y[8:]
