# a generator that ends before the epoch does
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "?data"}
# %%
import numpy as np
import tensorflow as tf

def batches(n):
    for _ in range(n):
        yield np.random.rand(8, 4).astype('float32'), np.random.rand(8, 1).astype('float32')

def checked(generator, steps):
    for step in range(steps):
        yield next(generator)
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
model.compile('sgd', 'mse')
for x, y in checked(batches(3), 5):
    model.train_on_batch(x, y)
