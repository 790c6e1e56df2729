# a recurrent cell of one's own that makes its first state from the inputs
# environments: tf2.8 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

class Leaky(tf.keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units
        self.state_size = units
        self.mix = tf.keras.layers.Dense(units)

    def call(self, inputs, states):
        out = 0.9 * states[0] + self.mix(inputs)
        return out, [out]

    def get_initial_state(self, inputs, batch_size, dtype):
        return tf.zeros((batch_size, self.units), dtype)

layer = tf.keras.layers.RNN(Leaky(4))
# %%
print(layer(np.zeros((2, 5, 3), 'float32')).shape)
