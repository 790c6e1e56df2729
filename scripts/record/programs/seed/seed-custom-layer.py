# The seed's third example, verbatim: a custom layer that uses keras.backend.dot; the error is printed.
# expects: {"no-keras": "dependency keras missing", "legacy": "?mixed-keras keras mixed", "tf<2.2": "?mixed-keras keras mixed", "pykeras>=3": "?attribute-removed keras too-new", "*": null}
# %%
# Example 3: Incompatible Custom Layer
import tensorflow as tf
from tensorflow import keras
from keras import layers
from keras import backend as K

# Incompatible Custom Layer
class MyIncompatibleLayer(layers.Layer):
  def __init__(self, units=32, **kwargs):
    super(MyIncompatibleLayer, self).__init__(**kwargs)
    self.units = units

  def build(self, input_shape):
    self.w = self.add_weight(shape=(input_shape[-1], self.units),
                             initializer='random_normal',
                             trainable=True)
    super(MyIncompatibleLayer, self).build(input_shape)

  def call(self, inputs):
      # Assume the way tensors are used here is not compatible with current tf
    return K.dot(inputs, self.w)

  def get_config(self):
        config = super(MyIncompatibleLayer, self).get_config()
        config.update({
            "units": self.units
        })
        return config

def create_model_custom_layer():
    model = keras.Sequential([
        layers.Dense(10, activation = 'relu', input_shape=(10,)),
        MyIncompatibleLayer(32),
        layers.Dense(10, activation='softmax')
    ])
    return model

try:
    model_custom_layer = create_model_custom_layer()
    model_custom_layer.compile(optimizer='adam', loss='categorical_crossentropy')
    print("Model using custom layer compiled successfully")
except Exception as e:
    print(f"Error During Model Definition: {e}")
