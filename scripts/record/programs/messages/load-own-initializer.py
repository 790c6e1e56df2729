# an own layer makes its initializer from the configuration of an older Keras 3
# environments: tf2.16-keras3.3 tf2.18-keras3.8 tf2.20-keras3.12 tf2.21-keras3.15
# files: tf2.16-keras3.3/writers-objects/initializer.keras
# expects: {"tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-new", "*": "?saved-model keras too-new"}
# %%
import keras
@keras.saving.register_keras_serializable('own')
class Mix(keras.layers.Layer):
    def __init__(self, initializer='orthogonal', **kwargs):
        super().__init__(**kwargs)
        self.initializer = keras.initializers.get(initializer)
    def get_config(self):
        return {**super().get_config(), 'initializer': keras.saving.serialize_keras_object(self.initializer)}
    @classmethod
    def from_config(cls, config):
        config['initializer'] = keras.saving.deserialize_keras_object(config['initializer'])
        return cls(**config)
    def build(self, shape):
        self.kernel = self.add_weight(shape=(shape[-1], 2), initializer=self.initializer, name='kernel')
    def call(self, x):
        return keras.ops.matmul(x, self.kernel)
model = keras.models.load_model('initializer.keras')
