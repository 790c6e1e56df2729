# parser through tf.py_function raises a KeyError of its own
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
IDS = {'cat': 0, 'dog': 1}

def label_of(name):
    return IDS[name.numpy().decode()]

def parse(name):
    y = tf.py_function(label_of, [name], tf.int32)
    return tf.ones((3,)), tf.reshape(y, (1,))

ds = tf.data.Dataset.from_tensor_slices(['cat', 'dog', 'bird']).map(parse).batch(3)
# %%
net = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid')])
net.compile('adam', 'binary_crossentropy')
net.fit(ds, epochs=1, verbose=0)
