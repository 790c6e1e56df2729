# add_weight(shape) positional as Keras 2.2 and Keras 3 take it
# expects: {"tf<2.6": "?custom-object-api tensorflow too-old", "legacy": "?custom-object-api tf-keras too-old", "*": "?custom-object-api keras too-old"}
# %%
import tensorflow as tf
class Scale(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight((input_shape[-1],), initializer='ones', name='scale')
    def call(self, x):
        return x * self.scale
y = Scale()(tf.ones((2, 3)))
