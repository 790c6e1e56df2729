# nb_epochs, close to two real names of two times
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import numpy as np
import tensorflow as tf

def run(model, X, Y, **hyper):
    model.compile(loss='mse', optimizer='rmsprop')
    return model.fit(X, Y, **hyper)

net = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
# %%
hyper = {'batch_size': 8, 'nb_epochs': 2, 'verbose': 0}
h = run(net, np.random.rand(16, 2), np.random.rand(16), **hyper)
