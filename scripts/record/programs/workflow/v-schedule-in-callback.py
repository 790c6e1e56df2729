# a schedule meets a scheduler callback
# expects: {"*": "?training-setup"}
# %%
import numpy as np
import tensorflow as tf
rate = tf.keras.optimizers.schedules.PolynomialDecay(1e-2, 50)
net = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
net.compile(tf.keras.optimizers.SGD(rate), 'mse')
# %%
net.fit(np.random.rand(8, 2), np.random.rand(8), epochs=2, verbose=0,
        callbacks=[tf.keras.callbacks.LearningRateScheduler(lambda epoch, lr: lr * 0.9)])
