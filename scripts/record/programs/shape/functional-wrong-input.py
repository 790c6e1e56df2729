# a Dense layer after Input of None
# expects: {"*": "shape"}
# %%
import tensorflow as tf
inp = tf.keras.Input(shape=(None,))
x = tf.keras.layers.Dense(4)(inp)
