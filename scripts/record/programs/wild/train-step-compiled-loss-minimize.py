# train_step of 2.3: compiled_loss, then optimizer.minimize with the tape
# expects: {"tf<2.2": "?custom-object-api tensorflow too-old", "tf<2.4": "custom-object-api tensorflow too-old", "tfkeras>=3": "?attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
# %%
class Denoiser(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.net = tf.keras.layers.Dense(6)

    def call(self, x):
        return self.net(x)

    def train_step(self, data):
        clean, _ = data
        noisy = clean + tf.random.normal(tf.shape(clean))
        with tf.GradientTape() as tape:
            loss = self.compiled_loss(clean, self(noisy, training=True), regularization_losses=self.losses)
        self.optimizer.minimize(loss, self.trainable_variables, tape=tape)
        self.compiled_metrics.update_state(clean, self(noisy))
        return {m.name: m.result() for m in self.metrics}
# %%
d = Denoiser()
d.compile('adam', 'mse', metrics=['mae'])
x = np.random.rand(16, 6).astype('float32')
d.fit(x, x, epochs=1, verbose=0)
