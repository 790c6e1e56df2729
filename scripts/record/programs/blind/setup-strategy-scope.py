# a model made outside of the scope that it is compiled in
# expects: {"*": "?training-setup"}
# %%
import numpy as np
import tensorflow as tf
strategy = tf.distribute.MirroredStrategy(['CPU:0'])
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
with strategy.scope():
    model.compile('adam', 'mse')
# %%
model.fit(np.zeros((4, 3)), np.zeros(4), verbose=0)
