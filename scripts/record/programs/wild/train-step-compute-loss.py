# train_step in the style of the current guides, compute_loss(y=, y_pred=)
# expects: {"tf<2.6": "custom-object-api tensorflow too-old", "tfkeras<2.9": "custom-object-api keras too-old", "tfkeras>=3": "?custom-object-api keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow import keras
# %%
class CustomModel(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables))
        return {'loss': loss}
# %%
inputs = keras.Input(shape=(32,))
outputs = keras.layers.Dense(1)(inputs)
model = CustomModel(inputs, outputs)
model.compile(optimizer='adam', loss='mse', metrics=['mae'])
model.fit(np.random.random((64, 32)), np.random.random((64, 1)), epochs=1, verbose=0)
