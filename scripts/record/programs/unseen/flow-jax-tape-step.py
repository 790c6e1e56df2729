# a train_step with a gradient tape on the JAX backend
# environments: keras3.15-jax
# variables: KERAS_BACKEND=jax
# expects: {"*": "dependency tensorflow missing"}
# %%
import numpy as np
import keras

class Custom(keras.Model):
    def train_step(self, data):
        import tensorflow as tf
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.compute_loss(y=y, y_pred=self(x, training=True))
        self.optimizer.apply(tape.gradient(loss, self.trainable_weights), self.trainable_weights)
        return {'loss': loss}
# %%
import tensorflow as tf
data = tf.data.Dataset.from_tensor_slices((np.random.rand(8, 3), np.random.rand(8, 1))).batch(4)
