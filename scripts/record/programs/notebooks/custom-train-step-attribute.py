# train_step uses a metric that was never made
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
class Trainer(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(1)
    def call(self, x):
        return self.dense(x)
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(y - self(x, training=True)))
        grads = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(grads, self.trainable_variables))
        self.loss_tracker.update_state(loss)
        return {'loss': self.loss_tracker.result()}
# %%
model = Trainer()
model.compile(optimizer='adam')
model.fit(np.zeros((4, 2), 'float32'), np.zeros((4, 1), 'float32'), epochs=1, verbose=0)
