# targets of two outputs in the wrong order
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

i = tf.keras.Input((8,))
trunk = layers.Dense(16, activation='relu')(i)
box = layers.Dense(4, name='box')(trunk)
kind = layers.Dense(3, activation='softmax', name='kind')(trunk)
detector = tf.keras.Model(i, [box, kind])
detector.compile('adam', loss={'box': 'mse', 'kind': 'categorical_crossentropy'})
X = np.random.rand(20, 8)
boxes, kinds = np.random.rand(20, 4), np.eye(3)[np.arange(20) % 3]
# %%
detector.fit(X, [kinds, boxes], epochs=1, verbose=0)
