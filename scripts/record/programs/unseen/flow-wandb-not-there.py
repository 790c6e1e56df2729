# an experiment logger is imported late and is missing
# expects: {"*": "missing-module"}
# %%
import numpy as np
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('adam', 'mse')
def callbacks(log):
    if log:
        from wandb.keras import WandbCallback
        return [WandbCallback()]
    return []
# %%
m.fit(np.random.rand(6, 2), np.random.rand(6), callbacks=callbacks(True), verbose=0)
