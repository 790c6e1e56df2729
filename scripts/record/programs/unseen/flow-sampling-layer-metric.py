# a Sampling layer that reports its KL term with add_metric
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

class Sampling(layers.Layer):
    def call(self, inputs):
        mean, log_var = inputs
        kl = -0.5 * tf.reduce_mean(1 + log_var - tf.square(mean) - tf.exp(log_var))
        self.add_loss(kl)
        self.add_metric(kl, name='kl', aggregation='mean')
        return mean + tf.exp(0.5 * log_var) * tf.random.normal(tf.shape(mean))
# %%
encoder_in = layers.Input((10,))
hidden = layers.Dense(6, activation='relu')(encoder_in)
code = Sampling()([layers.Dense(2)(hidden), layers.Dense(2)(hidden)])
vae = tf.keras.Model(encoder_in, layers.Dense(10)(code))
# %%
vae.compile('adam', 'mse')
vae.fit(np.random.rand(16, 10), np.random.rand(16, 10), epochs=1, verbose=0)
