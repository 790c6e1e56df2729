# train_step that overrides nothing but compute_metrics
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?custom-object-api tensorflow too-old", "legacy": "?custom-object-api tf-keras too-old", "*": "?custom-object-api keras too-old"}
# %%
import numpy as np
import tensorflow as tf

class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.d = tf.keras.layers.Dense(1)
    def call(self, x):
        return self.d(x)
    def test_step(self, data):
        x, y = data
        y_pred = self(x, training=False)
        return self.compute_metrics(x, y, y_pred, None)

n = Net()
n.compile('sgd', 'mse', metrics=['mae'])
n.evaluate(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
