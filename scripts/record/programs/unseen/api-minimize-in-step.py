# a shorter train step
# environments: tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

class Net(tf.keras.Sequential):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(self(x, training=True) - y))
        self.optimizer.minimize(loss, self.trainable_variables, tape=tape)
        return {"loss": loss}
# %%
net = Net([tf.keras.layers.Dense(1)])
net.compile("sgd")
net.fit(np.ones((8, 2), "float32"), np.ones((8, 1), "float32"), verbose=0)
