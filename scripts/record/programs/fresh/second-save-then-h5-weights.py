# weights of a net that was never built
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?training-setup"}
# %%
import tensorflow as tf
class Tiny(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.d = tf.keras.layers.Dense(2)
    def call(self, x):
        return self.d(x)
Tiny().save_weights('tiny.weights.h5')
