# load_model without the custom layer
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
class Twice(tf.keras.layers.Layer):
    def call(self, x):
        return 2 * x
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,)), Twice()])
model.save('m.h5')
del Twice
# %%
loaded = tf.keras.models.load_model('m.h5')
