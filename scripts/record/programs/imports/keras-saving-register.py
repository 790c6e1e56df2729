# keras.saving.register_keras_serializable: from 2.12
# expects: {"*": "?import-moved keras too-old"}
# %%
import keras
from keras.saving import register_keras_serializable
from keras.layers import Layer

@register_keras_serializable(package='My')
class Twice(Layer):
    def call(self, x):
        return 2 * x
