# which dtype each layer computes in
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,)), tf.keras.layers.ReLU()])
table = [(l.name, l.compute_dtype, l.variable_dtype) for l in model.layers]
