# the noise has another length than the generator takes
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
latent_dim = 100
generator = tf.keras.Sequential([layers.Dense(16, activation='relu', input_shape=(64,)), layers.Dense(4)])
discriminator = tf.keras.Sequential([layers.Dense(8, input_shape=(4,)), layers.Dense(1)])
# %%
def train_step(real):
    noise = tf.random.normal([2, latent_dim])
    with tf.GradientTape() as tape:
        fake = generator(noise, training=True)
        loss = tf.reduce_mean(discriminator(fake))
    return tape.gradient(loss, generator.trainable_variables)
# %%
for epoch in range(2):
    train_step(np.zeros((2, 4)))
