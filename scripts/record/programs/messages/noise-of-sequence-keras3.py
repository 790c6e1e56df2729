# warnings about a Sequence and the training step before a failure that has nothing to do with them
# environments: tf2.16-keras3.3 tf2.18-keras3.8 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "undefined-name"}
# %%
import numpy as np
import tensorflow as tf
class Batches(tf.keras.utils.Sequence):
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        return np.zeros((4, 3)), np.zeros((4, 1))
class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.used, self.unused = tf.keras.layers.Dense(1), tf.keras.layers.Dense(1)
    def call(self, x):
        self.unused(x)
        return self.used(x)
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.compiled_loss(y, self(x, training=True))
        self.optimizer.apply_gradients(zip(tape.gradient(loss, self.trainable_variables), self.trainable_variables))
        return {'loss': loss}
net = Net()
net.compile('sgd', 'mse')
net.fit(Batches(2), verbose=0)
plot_losses(history)
