# loops over the time steps of a symbolic sequence
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
seq = tf.keras.Input((4, 3))
shared = tf.keras.layers.Dense(2)
parts = [shared(t) for t in tf.unstack(seq, axis=1)]
merged = tf.keras.layers.Concatenate()(parts)
m = tf.keras.Model(seq, merged)
