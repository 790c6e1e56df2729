# saving a model whose layer has no get_config
# expects: {"tf<2.6": "?training-setup", "*": "?training-setup"}
# %%
import tensorflow as tf
class Scale(tf.keras.layers.Layer):
    def __init__(self, factor, **kw):
        super().__init__(**kw)
        self.factor = factor
    def call(self, x):
        return x * self.factor
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,)), Scale(3.0)])
model.save('m.h5')
