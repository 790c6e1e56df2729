# triplet distance with tf.norm of branch outputs
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
net = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(6,))])
anchor, pos = tf.keras.Input((6,)), tf.keras.Input((6,))
d = tf.norm(net(anchor) - net(pos), axis=1, keepdims=True)
siamese = tf.keras.Model([anchor, pos], d)
