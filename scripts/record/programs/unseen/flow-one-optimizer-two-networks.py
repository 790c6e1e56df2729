# a GAN whose generator and discriminator are stepped by one optimizer object
# expects: {"tfkeras<2.11": null, "legacy": "optimizer-state tf-keras too-new", "*": "optimizer-state keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import layers

latent_dim = 4
generator = tf.keras.Sequential([layers.Dense(8, activation='relu', input_shape=(latent_dim,)), layers.Dense(6)])
discriminator = tf.keras.Sequential([layers.Dense(8, activation='relu', input_shape=(6,)), layers.Dense(1)])
bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)
optimizer = tf.keras.optimizers.Adam(1e-4)
# %%
@tf.function
def train_step(real):
    noise = tf.random.normal((8, latent_dim))
    with tf.GradientTape() as d_tape, tf.GradientTape() as g_tape:
        fake = generator(noise, training=True)
        real_out, fake_out = discriminator(real, training=True), discriminator(fake, training=True)
        d_loss = bce(tf.ones_like(real_out), real_out) + bce(tf.zeros_like(fake_out), fake_out)
        g_loss = bce(tf.ones_like(fake_out), fake_out)
    optimizer.apply_gradients(zip(d_tape.gradient(d_loss, discriminator.trainable_variables), discriminator.trainable_variables))
    optimizer.apply_gradients(zip(g_tape.gradient(g_loss, generator.trainable_variables), generator.trainable_variables))
    return d_loss, g_loss
# %%
for step in range(2):
    print([float(v) for v in train_step(tf.random.normal((8, 6)))])
