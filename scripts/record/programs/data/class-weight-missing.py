# a class without weight
# expects: {"*": "?data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(2,))])
model.compile('adam', 'sparse_categorical_crossentropy')
# %%
model.fit(np.zeros((6, 2)), np.array([0, 1, 2, 0, 1, 2]), class_weight={0: 1.0, 1: 2.0}, verbose=0)
