# a tape that is not persistent is asked for two gradients
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
enc = tf.keras.layers.Dense(4)
dec = tf.keras.layers.Dense(6)
x = tf.random.normal((3, 6))
# %%
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((dec(enc(x)) - x) ** 2)
enc_grads = tape.gradient(loss, enc.trainable_variables)
dec_grads = tape.gradient(loss, dec.trainable_variables)
