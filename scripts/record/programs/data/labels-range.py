# more classes in the labels than outputs
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(2,))])
model.compile('adam', 'sparse_categorical_crossentropy')
# %%
model.evaluate(np.zeros((4, 2)), np.array([0, 1, 2, 7]))
