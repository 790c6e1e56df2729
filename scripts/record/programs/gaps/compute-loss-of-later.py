# a compute_loss with the argument of Keras 3.4 and later, in releases before it
# environments: tf2.10 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3.4": null, "*": "?custom-object-api keras too-old"}
# %%
import numpy as np
import tensorflow as tf

class Penalised(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.d = tf.keras.layers.Dense(1)

    def call(self, x):
        return self.d(x)

    def compute_loss(self, x, y, y_pred, sample_weight, training):
        return tf.reduce_mean(tf.square(y - y_pred)) + 0.1

model = Penalised()
model.compile('sgd', 'mse')
# %%
model.fit(np.zeros((8, 3), 'float32'), np.zeros((8, 1), 'float32'), verbose=0)
