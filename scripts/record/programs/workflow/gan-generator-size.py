# a GAN whose generator paints 32 by 32 while the critic looks at 28 by 28
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

def make_generator(z=16):
    return tf.keras.Sequential([
        layers.Dense(8 * 8 * 8, input_shape=(z,)),
        layers.Reshape((8, 8, 8)),
        layers.Conv2DTranspose(8, 4, strides=2, padding='same', activation='relu'),
        layers.Conv2DTranspose(1, 4, strides=2, padding='same', activation='tanh'),
    ], name='generator')

def make_critic():
    return tf.keras.Sequential([
        layers.Conv2D(8, 4, strides=2, padding='same', input_shape=(28, 28, 1)),
        layers.LeakyReLU(),
        layers.Flatten(),
        layers.Dense(1),
    ], name='critic')

generator, critic = make_generator(), make_critic()
bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)
# %%
def train_step(real, g_opt, d_opt):
    noise = tf.random.normal([real.shape[0], 16])
    with tf.GradientTape() as g_tape, tf.GradientTape() as d_tape:
        fake = generator(noise, training=True)
        real_out = critic(real, training=True)
        fake_out = critic(fake, training=True)
        g_loss = bce(tf.ones_like(fake_out), fake_out)
        d_loss = bce(tf.ones_like(real_out), real_out) + bce(tf.zeros_like(fake_out), fake_out)
    return g_loss, d_loss

real = np.random.rand(4, 28, 28, 1).astype('float32')
# %%
for epoch in range(2):
    print(train_step(real, tf.keras.optimizers.Adam(1e-4), tf.keras.optimizers.Adam(1e-4)))
