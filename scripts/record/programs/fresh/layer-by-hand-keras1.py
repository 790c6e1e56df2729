# layer that sets trainable_weights itself, as in Keras 1
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import backend as K

class MyDense(tf.keras.layers.Layer):
    def __init__(self, units, **kwargs):
        self.units = units
        super(MyDense, self).__init__(**kwargs)

    def build(self, input_shape):
        self.W = K.variable(tf.random.normal((int(input_shape[-1]), self.units)))
        self.trainable_weights = [self.W]

    def call(self, x):
        return tf.matmul(x, self.W)
# %%
y = MyDense(3)(tf.ones((2, 4)))
