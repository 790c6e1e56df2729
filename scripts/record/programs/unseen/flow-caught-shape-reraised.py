# a shape error is wrapped in the project's exception
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

class PipelineError(RuntimeError):
    pass
model = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(7,)), tf.keras.layers.Dense(1)])
model.compile('adam', 'mse')
# %%
def run(stage, *args):
    try:
        return stage(*args)
    except Exception as problem:
        raise PipelineError('stage %s failed' % getattr(stage, '__name__', stage)) from problem
# %%
run(model.predict, np.random.rand(3, 9))
