# class weights do not name every class
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "?data"}
# %%
import numpy as np
import tensorflow as tf

X = np.random.rand(30, 4).astype('float32')
y = np.arange(30) % 3
weights = {1: 1.0, 2: 3.0}
clf = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(4,))])
clf.compile('adam', 'sparse_categorical_crossentropy')
# %%
clf.fit(X, y, class_weight=weights, epochs=1, verbose=0)
