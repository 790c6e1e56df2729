# training by position: Keras 3 takes only tensors there
# expects: {"tfkeras>=3": "behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras import layers
inputs = tf.keras.Input((8,))
x = layers.Dense(4, activation='relu')(inputs)
x = layers.Dropout(0.5)(x, True)
model = tf.keras.Model(inputs, layers.Dense(1)(x))
