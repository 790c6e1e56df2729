# model made anew from a Sequential for fine tuning and never compiled
# expects: {"tfkeras>=3": "behaviour-changed keras too-new", "*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
# %%
pre = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,), name='body'), tf.keras.layers.Dense(1, name='head')])
pre.compile('adam', 'mse')

def finetune(m, x, y):
    m = tf.keras.Model(m.input, m.output)
    m.get_layer('body').trainable = False
    return m.fit(x, y, epochs=1, verbose=0)

finetune(pre, np.random.rand(8, 3), np.random.rand(8, 1))
