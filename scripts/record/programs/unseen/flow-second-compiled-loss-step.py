# a train_step with compiled_loss and compiled_metrics
# expects: {"tfkeras>=3": "?custom-object-api keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
class Custom(tf.keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compiled_loss(y, y_pred, regularization_losses=self.losses)
        self.optimizer.apply_gradients(zip(tape.gradient(loss, self.trainable_variables), self.trainable_variables))
        self.compiled_metrics.update_state(y, y_pred)
        return {m.name: m.result() for m in self.metrics}
# %%
i = tf.keras.Input((3,))
m = Custom(i, tf.keras.layers.Dense(1)(i))
m.compile('adam', 'mse', metrics=['mae'])
m.fit(np.random.rand(8, 3), np.random.rand(8, 1), verbose=0)
