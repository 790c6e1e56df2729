# a model is trained in a pool, and the error comes out of the future
# expects: {"*": "shape"}
# %%
from concurrent.futures import ThreadPoolExecutor
import numpy as np
import tensorflow as tf
def fit(width):
    m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(width,))])
    m.compile('sgd', 'mse')
    m.fit(np.random.rand(8, 3), np.random.rand(8), verbose=0)
    return width
# %%
with ThreadPoolExecutor(1) as pool:
    jobs = [pool.submit(fit, width) for width in (3, 4)]
# %%
print([job.result() for job in jobs])
