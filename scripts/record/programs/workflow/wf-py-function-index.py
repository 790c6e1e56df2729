# an index too far, inside of py_function
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

boxes = [[0, 0, 4, 4], [1, 1, 3, 3]]

def crop(i):
    x0, y0, x1, y1 = boxes[int(i)]
    return np.ones((y1 - y0, x1 - x0), 'float32')

ds = tf.data.Dataset.range(3).map(lambda i: tf.py_function(crop, [i], tf.float32))
# %%
for patch in ds:
    print(patch.shape)
