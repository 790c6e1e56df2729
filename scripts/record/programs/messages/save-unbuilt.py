# a model without an input is saved before it saw data
# environments: tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?behaviour-changed keras too-new"}
# %%
import tensorflow as tf
class Classifier(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.out = tf.keras.layers.Dense(2)
    def call(self, x):
        return self.out(x)
model = Classifier()
model.save('model.keras')
