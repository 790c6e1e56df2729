# backbone chosen by its name from the applications module
# expects: {"tf<2.6": "attribute-removed tensorflow too-old", "tfkeras<2.8": "attribute-removed keras too-old", "*": null}
# %%
import tensorflow as tf
# %%
class Backbone:
    """Picks a network of tf.keras.applications."""
    NAMES = {'small': 'EfficientNetV2B0', 'mobile': 'MobileNetV2'}

    def __init__(self, size='small', input_shape=(64, 64, 3)):
        self.net = self._factory(size)(include_top=False, weights=None, input_shape=input_shape)

    def _factory(self, size):
        return getattr(tf.keras.applications, self.NAMES[size])

def create_classifier(n_classes):
    b = Backbone()
    x = tf.keras.layers.GlobalAveragePooling2D()(b.net.output)
    return tf.keras.Model(b.net.input, tf.keras.layers.Dense(n_classes)(x))
# %%
clf = create_classifier(5)
print(len(clf.layers))
