# train_step that calls self.optimizer.minimize
# expects: {"tf<2.2": "?custom-object-api tensorflow too-old", "tf<2.6": "?custom-object-api tensorflow too-new", "tfkeras>=3": "?attribute-removed keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf
class MyModel(tf.keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((self(x, training=True) - y) ** 2)
        self.optimizer.minimize(loss, self.trainable_variables, tape=tape)
        return {'loss': loss}
inp = tf.keras.Input((3,))
model = MyModel(inp, tf.keras.layers.Dense(1)(inp))
model.compile('adam')
model.fit(np.zeros((4, 3)), np.zeros((4, 1)), verbose=0)
