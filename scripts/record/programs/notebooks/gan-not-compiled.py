# train_on_batch of a discriminator that was never compiled
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
discriminator = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(4,))])
# %%
for step in range(3):
    d_loss = discriminator.train_on_batch(np.zeros((4, 4)), np.ones((4, 1)))
