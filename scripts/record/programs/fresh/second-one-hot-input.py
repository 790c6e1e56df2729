# tf.one_hot of an Input
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
i = tf.keras.Input((5,), dtype='int32')
x = tf.one_hot(i, 10)
m = tf.keras.Model(i, tf.keras.layers.LSTM(4)(x))
