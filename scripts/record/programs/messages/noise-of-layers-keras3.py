# warnings about layers in Keras 3 before a failure that has nothing to do with them
# environments: tf2.16-keras3.3 tf2.18-keras3.8 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
class Scale(layers.Layer):
    def __init__(self):
        super().__init__()
        self.factor = tf.Variable(2.)
    def call(self, x):
        return x * self.factor
model = tf.keras.Sequential([layers.InputLayer(input_shape=(3,)), Scale()])
model.compile('sgd', 'mse')
model.fit(np.zeros((8, 3)), np.zeros((8, 3)), verbose=0)
words = layers.Embedding(10, 4, input_length=5)
results = {}
print(results['mae'])
