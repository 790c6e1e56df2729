# an RNN cell whose get_initial_state takes three arguments
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import tensorflow as tf

class Cell(tf.keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units
        self.state_size = units
        self.output_size = units
        self.d = tf.keras.layers.Dense(units)
    def get_initial_state(self, inputs, batch_size, dtype):
        return tf.zeros((batch_size, self.units), dtype)
    def call(self, x, states):
        h = tf.tanh(self.d(tf.concat([x, states[0]], -1)))
        return h, [h]

print(tf.keras.layers.RNN(Cell(4))(tf.ones((2, 5, 3))).shape)
