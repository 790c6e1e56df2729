# a train_step unpacks three things from two
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
class Weighted(tf.keras.Model):
    def train_step(self, data):
        x, y, w = data
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(w * tf.square(self(x, training=True) - y))
        grads = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(grads, self.trainable_variables))
        return {'loss': loss}
# %%
i = tf.keras.Input((3,))
m = Weighted(i, tf.keras.layers.Dense(1)(i))
m.compile('adam')
m.fit(np.random.rand(8, 3), np.random.rand(8, 1), verbose=0)
