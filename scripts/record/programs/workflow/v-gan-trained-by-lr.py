# a GAN whose optimizers are made with lr
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3": "optimizer-state keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.optimizers import Adam

critic = tf.keras.Sequential([layers.Dense(4, input_shape=(6,)), layers.LeakyReLU(0.2), layers.Dense(1, activation='sigmoid')])
critic.compile(loss='binary_crossentropy', optimizer=Adam(lr=2e-4, beta_1=0.5))
# %%
critic.train_on_batch(np.random.rand(4, 6), np.ones(4))
