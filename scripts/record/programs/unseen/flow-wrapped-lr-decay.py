# an error of the optimizer comes out wrapped in the project's own exception
# expects: {"tfkeras<2.11": null, "tfkeras>=3": null, "legacy": "optimizer-state tf-keras too-new", "*": "optimizer-state keras too-new"}
# %%
import numpy as np
import tensorflow as tf

class TrainingError(Exception):
    pass

def make_optimizer(kind, **settings):
    try:
        return getattr(tf.keras.optimizers, kind)(**settings)
    except Exception as error:
        raise TrainingError('cannot make optimizer %s' % kind) from error
# %%
opt = make_optimizer('SGD', learning_rate=0.01, decay=1e-6, momentum=0.9, nesterov=True)
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
m.compile(opt, 'mse')
m.fit(np.random.rand(9, 3), np.random.rand(9), verbose=0)
