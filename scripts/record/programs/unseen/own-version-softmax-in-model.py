# TensorFlow's softmax in a functional model
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"legacy": null, "keras>=3": "kerastensor keras too-new", "*": null}
# %%
import tensorflow as tf
# %%
inp = tf.keras.Input((10,))
logits = tf.keras.layers.Dense(4)(inp)
model = tf.keras.Model(inp, tf.nn.softmax(logits))
