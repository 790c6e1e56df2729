# a class name for a number that has no name
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
classes = ['cat', 'dog']
model = tf.keras.Sequential([tf.keras.layers.Dense(5, input_shape=(2,), bias_initializer=tf.keras.initializers.Constant([0, 0, 0, 0, 9]))])
# %%
p = model.predict(np.zeros((1, 2)))
print(classes[np.argmax(p)])
