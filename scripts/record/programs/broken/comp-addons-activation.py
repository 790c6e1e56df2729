# an activation and a metric of tensorflow-addons
# environments: tf2.17-addons0.23
# expects: {"*": "fault"}
# %%
import numpy as np
import tensorflow as tf
import tensorflow_addons as tfa
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation=tfa.activations.mish, input_shape=(3,)), tf.keras.layers.Dense(1)])
model.compile('adam', 'mse', metrics=[tfa.metrics.RSquare()])
