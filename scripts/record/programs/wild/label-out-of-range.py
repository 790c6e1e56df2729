# labels 1..10 for ten classes
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
# %%
def make(n):
    net = tf.keras.Sequential([tf.keras.layers.Dense(n, activation='softmax', input_shape=(5,))])
    net.compile(optimizer='adam', loss='sparse_categorical_crossentropy')
    return net

y = np.arange(20) % 10 + 1
make(10).fit(np.random.rand(20, 5), y, batch_size=20, epochs=1, verbose=0)
