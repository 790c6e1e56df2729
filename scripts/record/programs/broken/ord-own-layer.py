# a layer and a metric of one's own
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import numpy as np
import tensorflow as tf

class Scale(tf.keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.w = self.add_weight(name='w', shape=(input_shape[-1], self.units), initializer='glorot_uniform', trainable=True)

    def call(self, inputs):
        return tf.matmul(inputs, self.w)

    def get_config(self):
        return {**super().get_config(), 'units': self.units}
# %%
inp = tf.keras.Input((6,))
model = tf.keras.Model(inp, Scale(2)(inp))
model.compile('adam', 'mse', metrics=[tf.keras.metrics.MeanAbsoluteError(name='mae')])
model.fit(np.random.rand(12, 6), np.random.rand(12, 2), verbose=0)
# %%
copy = tf.keras.models.model_from_json(model.to_json(), custom_objects={'Scale': Scale})
print(copy.count_params())
