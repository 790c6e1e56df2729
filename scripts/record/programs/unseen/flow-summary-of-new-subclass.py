# a subclassed model is summarised before it has seen data
# expects: {"*": "?training-setup"}
# %%
import tensorflow as tf

class Classifier(tf.keras.Model):
    def __init__(self, n):
        super().__init__()
        self.body = tf.keras.Sequential([tf.keras.layers.Dense(8), tf.keras.layers.Dense(n)])

    def call(self, x):
        return self.body(x)
# %%
model = Classifier(3)
model.summary()
