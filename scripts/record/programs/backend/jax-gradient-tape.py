# a train_step with tf.GradientTape on the jax backend
# fresh: yes
# environments: tf2.21-jax
# expects: {"*": "?backend keras mixed"}
# variables: KERAS_BACKEND=jax
# %%
import numpy as np
import tensorflow as tf
import keras
class M(keras.Model):
    def __init__(self):
        super().__init__()
        self.d = keras.layers.Dense(1)
    def call(self, x):
        return self.d(x)
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((self(x) - y) ** 2)
        grads = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(grads, self.trainable_variables))
        return {'loss': loss}
m = M()
m.compile('sgd')
m.fit(np.zeros((4, 2)), np.zeros((4, 1)), verbose=0)
