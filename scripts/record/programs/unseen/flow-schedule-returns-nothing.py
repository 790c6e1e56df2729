# a schedule function without a return at the end
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
def schedule(epoch):
    if epoch > 5:
        return 1e-4
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile(tf.keras.optimizers.SGD(1e-3), 'mse')
m.fit(np.random.rand(6, 2), np.random.rand(6), epochs=2, verbose=0, callbacks=[tf.keras.callbacks.LearningRateScheduler(schedule)])
