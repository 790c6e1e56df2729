# a training error is logged, then raised as a plain Exception
# expects: {"*": "training-setup"}
# %%
import logging
import numpy as np
import tensorflow as tf
log = logging.getLogger('train')
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
# %%
def train():
    try:
        m.fit(np.random.rand(8, 2), np.random.rand(8), verbose=0)
    except Exception as error:
        log.error('training failed: %s', error)
        raise Exception('training failed') from error
# %%
train()
