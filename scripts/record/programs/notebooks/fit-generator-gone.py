# fit_generator left Keras
# expects: {"keras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
def gen():
    while True:
        yield np.zeros((4, 2)), np.zeros((4, 1))
# %%
model.fit_generator(gen(), steps_per_epoch=2, epochs=1)
