# fit_generator on a generator of one's own
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

def gen():
    while True:
        yield np.random.rand(4, 3), np.random.rand(4)

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
# %%
model.fit_generator(gen(), steps_per_epoch=2, epochs=1, verbose=0)
