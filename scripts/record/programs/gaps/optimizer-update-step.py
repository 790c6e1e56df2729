# an optimizer of one's own with the update_step of Keras 2.11 to 2.15
# environments: tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow import keras

class SignDescent(keras.optimizers.Optimizer):
    def __init__(self, rate=0.01):
        try:
            super().__init__(name='sign')
            self._learning_rate = self._build_learning_rate(rate)
        except (TypeError, AttributeError):
            super().__init__(learning_rate=rate)

    def update_step(self, gradient, variable):
        variable.assign_sub(0.01 * tf.sign(gradient))

    def get_config(self):
        return super().get_config()

model = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
model.compile(SignDescent(), 'mse')
# %%
model.fit(np.zeros((8, 3)), np.zeros((8, 1)), verbose=0)
