# own RNN cell on AbstractRNNCell
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras import layers, backend as K
# %%
class MinimalRNNCell(layers.AbstractRNNCell):
    def __init__(self, units, **kwargs):
        self.units = units
        super(MinimalRNNCell, self).__init__(**kwargs)

    @property
    def state_size(self):
        return self.units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), initializer='uniform', name='kernel')
        self.recurrent_kernel = self.add_weight(shape=(self.units, self.units), initializer='uniform', name='recurrent_kernel')
        self.built = True

    def call(self, inputs, states):
        output = K.dot(inputs, self.kernel) + K.dot(states[0], self.recurrent_kernel)
        return output, [output]
# %%
y = layers.RNN(MinimalRNNCell(4))(tf.ones((2, 3, 5)))
