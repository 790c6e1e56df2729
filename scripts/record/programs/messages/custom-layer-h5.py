# an own layer in an HDF5 file, not told to load_model
# environments: tf2.4 tf2.7 tf2.10 tf2.12 tf2.15 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
class Scale(tf.keras.layers.Layer):
    def call(self, x):
        return x * 2.
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,)), Scale()])
model.save('scaled.h5')
# %%
restored = tf.keras.models.load_model('scaled.h5', compile=False)
