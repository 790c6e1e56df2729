# the generator's images are larger than the discriminator expects
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "shape"}
# %%
import tensorflow as tf
L = tf.keras.layers
G = tf.keras.Sequential([L.Dense(7 * 7 * 8, input_shape=(10,)), L.Reshape((7, 7, 8)), L.Conv2DTranspose(1, 4, strides=4, padding='same')])
D = tf.keras.Sequential([L.Flatten(input_shape=(14, 14, 1)), L.Dense(1)])
fake = G(tf.random.normal((2, 10)))
score = D(fake)
