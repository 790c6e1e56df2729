# a lambda initializer that takes only the shape
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
layer = tf.keras.layers.Dense(3, kernel_initializer=lambda shape: tf.random.normal(shape) * 0.1)
layer.build((None, 4))
