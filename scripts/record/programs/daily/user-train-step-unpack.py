# train_step unpacks a weight that fit does not give
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"tf<2.2": null, "*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

class Weighted(tf.keras.Model):
    def train_step(self, data):
        x, y, w = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = tf.reduce_mean(w * tf.square(tf.cast(y, y_pred.dtype) - y_pred))
        grads = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(grads, self.trainable_variables))
        return {'loss': loss}

# %%
i = tf.keras.Input((3,))
model = Weighted(i, tf.keras.layers.Dense(1)(i))
model.compile(optimizer='adam', loss='mse')
model.fit(np.random.rand(12, 3), np.random.rand(12), verbose=0)
