# fit with helpers of its own
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
class Rows(tf.keras.utils.Sequence):
    def __len__(self):
        return 3
    def __getitem__(self, i):
        return np.random.rand(4, 2), np.random.rand(4)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
# %%
model.fit(Rows(), epochs=1, workers=2, use_multiprocessing=False, max_queue_size=4, verbose=0)
