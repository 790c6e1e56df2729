# a cell whose state has two axes
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "?custom-object-api keras too-new", "*": null}
# %%
import tensorflow as tf

class MatrixCell(tf.keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.state_size = tf.TensorShape([2, 3])
        self.output_size = tf.TensorShape([2, 3])
    def call(self, inputs, states):
        new = states[0] + inputs
        return new, [new]
# %%
layer = tf.keras.layers.RNN(MatrixCell())
print(layer(tf.ones((4, 5, 2, 3))).shape)
