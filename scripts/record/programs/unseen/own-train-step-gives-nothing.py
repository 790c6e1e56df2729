# a training step of one's own without a result
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
class Trainer(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.d = tf.keras.layers.Dense(1)

    def call(self, x):
        return self.d(x)

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(self(x, training=True) - tf.cast(y, tf.float32)))
        grads = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(grads, self.trainable_variables))
# %%
t = Trainer()
t.compile(optimizer="adam")
t.fit(np.random.rand(8, 3), np.random.rand(8, 1), verbose=0)
