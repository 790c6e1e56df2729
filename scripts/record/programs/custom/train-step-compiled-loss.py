# train_step with self.compiled_loss and compiled_metrics
# expects: {"tf<2.2": "?custom-object-api tensorflow too-old", "*": "?custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf
class MyModel(tf.keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compiled_loss(y, y_pred, regularization_losses=self.losses)
        grads = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(grads, self.trainable_variables))
        self.compiled_metrics.update_state(y, y_pred)
        return {m.name: m.result() for m in self.metrics}
inp = tf.keras.Input((3,))
model = MyModel(inp, tf.keras.layers.Dense(1)(inp))
model.compile('adam', 'mse', metrics=['mae'])
# %%
model.fit(np.zeros((4, 3)), np.zeros((4, 1)), verbose=0)
