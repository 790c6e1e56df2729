# features and targets of different folds
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
X, y = np.random.rand(50, 3), np.random.rand(50)
folds = [np.arange(50)[k::3] for k in range(3)]
# %%
for k in range(3):
    rest = np.concatenate([folds[j] for j in range(3) if j != k])
    model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
    model.compile('sgd', 'mse')
    model.fit(X[rest], y[folds[k]], epochs=1, verbose=0)
