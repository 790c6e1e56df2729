# a generator that yields another shape than declared
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
def gen():
    yield np.zeros((3,), 'float32')
ds = tf.data.Dataset.from_generator(gen, output_types=tf.float32, output_shapes=(4,))
# %%
for x in ds:
    print(x)
