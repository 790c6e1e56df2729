# the combined GAN model was never compiled
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
g = tf.keras.Sequential([layers.Dense(6, input_shape=(3,))])
d = tf.keras.Sequential([layers.Dense(1, activation='sigmoid', input_shape=(6,))])
d.compile('adam', 'binary_crossentropy')
d.trainable = False
gan = tf.keras.Sequential([g, d])
# %%
for i in range(2):
    real, fake = np.random.rand(4, 6), g.predict(np.random.rand(4, 3))
    d.train_on_batch(real, np.ones((4, 1)))
    gan.train_on_batch(np.random.rand(4, 3), np.ones((4, 1)))
