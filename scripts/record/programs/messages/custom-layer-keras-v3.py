# an own layer in the new format, not registered
# environments: tf2.12 tf2.13 tf2.18-keras3.8 tf2.20-keras3.12
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
def build():
    class Scale(tf.keras.layers.Layer):
        def call(self, x):
            return x * 2.
    return tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,)), Scale()])
build().save('scaled.keras', **({'save_format': 'keras'} if tf.__version__ < '2.13' else {}))
# %%
restored = tf.keras.models.load_model('scaled.keras')
