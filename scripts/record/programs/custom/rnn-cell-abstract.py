# layers.AbstractRNNCell
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
class Cell(tf.keras.layers.AbstractRNNCell):
    def __init__(self, units):
        super().__init__()
        self.units = units
