# an own layer passes an argument that its base does not know
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

class GatedDense(tf.keras.layers.Layer):
    def __init__(self, units, gate_bias=1.0):
        super().__init__()
        self.lin = tf.keras.layers.Dense(units)
        self.gate = tf.keras.layers.Dense(units, activation='sigmoid')

    def call(self, x):
        return self.lin(x) * self.gate(x)

# %%
block = GatedDense(8, gate_init=-1.0)
