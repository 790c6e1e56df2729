# class weights are keyed by names
# expects: {"tfkeras>=3": "?data", "*": "data"}
# %%
import numpy as np
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(2, activation='softmax', input_shape=(3,))])
m.compile('adam', 'sparse_categorical_crossentropy')
# %%
m.fit(np.random.rand(8, 3), np.array([0, 1] * 4), class_weight={'cat': 1., 'dog': 3.}, verbose=0)
