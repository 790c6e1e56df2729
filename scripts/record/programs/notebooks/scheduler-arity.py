# a schedule with too many parameters
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
def schedule(epoch, lr, decay):
    return lr * decay
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
# %%
model.fit(np.zeros((4, 2)), np.zeros(4), epochs=1, callbacks=[tf.keras.callbacks.LearningRateScheduler(schedule)], verbose=0)
