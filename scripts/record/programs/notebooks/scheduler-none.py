# a schedule without a return value
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
def schedule(epoch):
    if epoch > 2:
        return 0.001
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
# %%
model.fit(np.zeros((4, 2)), np.zeros(4), epochs=1, callbacks=[tf.keras.callbacks.LearningRateScheduler(schedule)], verbose=0)
