# a variational loss of tensors
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": null}
# %%
import tensorflow as tf

inp = tf.keras.Input((8,))
mean = tf.keras.layers.Dense(2)(inp)
out = tf.keras.layers.Dense(8)(mean)
vae = tf.keras.Model(inp, out)
# %%
kl = -0.5 * tf.reduce_mean(1 - tf.square(mean))
vae.add_loss(kl)
vae.compile("adam", "mse")
