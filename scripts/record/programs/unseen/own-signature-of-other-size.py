# a generator gives another size than it announced
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
def frames():
    while True:
        yield np.zeros((24, 24), "float32")

ds = tf.data.Dataset.from_generator(frames, output_types=tf.float32, output_shapes=(28, 28))
# %%
first = next(iter(ds.batch(4)))
