# decorator of keras.saving on a tf.keras model
# expects: {"tf<2.6": "attribute-removed tensorflow too-old", "tfkeras<2.12": "attribute-removed keras too-old", "tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow import keras
# %%
@keras.saving.register_keras_serializable(package='my_pkg')
class Patches(keras.layers.Layer):
    def __init__(self, patch_size, **kwargs):
        super().__init__(**kwargs)
        self.patch_size = patch_size

    def get_config(self):
        return {**super().get_config(), 'patch_size': self.patch_size}
