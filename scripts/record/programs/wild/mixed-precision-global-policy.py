# mixed precision in the present form
# expects: {"tf<2.4": "attribute-removed tensorflow too-old", "*": null}
# %%
import tensorflow as tf
# %%
def setup(use_amp=True, xla=False):
    if use_amp:
        tf.keras.mixed_precision.set_global_policy('mixed_float16')
    if xla:
        tf.config.optimizer.set_jit(True)

class Runner:
    def __init__(self, **opts):
        setup(**opts)
        self.model = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(2,)), tf.keras.layers.Activation('softmax', dtype='float32')])
# %%
runner = Runner()
