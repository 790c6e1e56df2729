# a cell of one's own
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf

# %%
class LeakyCell(tf.keras.layers.AbstractRNNCell):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
    @property
    def state_size(self):
        return self.units
    def call(self, inputs, states):
        h = 0.9 * states[0] + 0.1 * inputs
        return h, [h]
