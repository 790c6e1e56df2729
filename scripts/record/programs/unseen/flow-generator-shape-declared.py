# from_generator yields windows of another length than declared
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
series = np.sin(np.arange(40) / 3.)
def windows():
    for start in range(0, 30):
        yield series[start:start + 5], series[start + 5]
# %%
ds = tf.data.Dataset.from_generator(windows, (tf.float32, tf.float32), (tf.TensorShape([6]), tf.TensorShape([])))
# %%
for window, target in ds.batch(4).take(2):
    print(window.shape, target.shape)
