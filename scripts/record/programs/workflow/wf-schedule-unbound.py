# a schedule of learning rates with a gap between its branches
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

def schedule(epoch, lr):
    if epoch < 2:
        new = 0.01
    elif epoch > 2:
        new = 0.001
    return new
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
model.fit(np.random.rand(8, 2), np.random.rand(8), epochs=4, callbacks=[tf.keras.callbacks.LearningRateScheduler(schedule)], verbose=0)
