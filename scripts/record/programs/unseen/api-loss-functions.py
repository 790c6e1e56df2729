# which losses are in use
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "attribute-removed tensorflow too-new", "*": "attribute-removed keras too-new"}
# %%
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
net.compile(optimizer="adam", loss="mae")
# %%
print(net.loss_functions[0])
