# a generator uses a function of a cell that is not in the notebook
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "undefined-name"}
# %%
import numpy as np
import tensorflow as tf

X = np.random.rand(24, 8, 8, 1).astype('float32')
Y = np.arange(24) % 2
# %%
def batches(x, y, size=8):
    while True:
        idx = np.random.choice(len(x), size)
        yield augment_batch(x[idx]), y[idx]

# %%
net = tf.keras.Sequential([tf.keras.layers.Flatten(input_shape=(8, 8, 1)), tf.keras.layers.Dense(1, activation='sigmoid')])
net.compile('adam', 'binary_crossentropy')
net.fit(batches(X, Y), steps_per_epoch=3, epochs=1, verbose=0)
