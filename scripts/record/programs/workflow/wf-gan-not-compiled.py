# a GAN trained with train_on_batch, half of it never compiled
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

generator = tf.keras.Sequential([layers.Dense(6, input_shape=(3,))])
critic = tf.keras.Sequential([layers.Dense(1, activation='sigmoid', input_shape=(6,))])
critic.trainable = False
gan = tf.keras.Sequential([generator, critic])
gan.compile('adam', 'binary_crossentropy')
# %%
for epoch in range(2):
    fake = generator.predict(np.random.rand(4, 3), verbose=0)
    d_loss = critic.train_on_batch(np.concatenate([np.random.rand(4, 6), fake]), np.array([1] * 4 + [0] * 4))
    g_loss = gan.train_on_batch(np.random.rand(4, 3), np.ones(4))
