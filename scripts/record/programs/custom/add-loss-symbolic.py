# VAE: model.add_loss(symbolic tensor)
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
x = layers.Input((4,))
h = layers.Dense(2)(x)
y = layers.Dense(4)(h)
vae = tf.keras.Model(x, y)
loss = tf.keras.losses.MeanSquaredError()(x, y)
vae.add_loss(loss)
vae.compile(optimizer='adam')
