# pairs of pictures handed over as one array
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

base = tf.keras.Sequential([layers.Flatten(), layers.Dense(8, activation='relu')])
left, right = tf.keras.Input((6, 6)), tf.keras.Input((6, 6))
distance = layers.Subtract()([base(left), base(right)])
siamese = tf.keras.Model([left, right], layers.Dense(1, activation='sigmoid')(distance))
siamese.compile('adam', 'binary_crossentropy')

pairs = np.random.rand(10, 2, 6, 6).astype('float32')
same = np.arange(10) % 2
# %%
siamese.fit(pairs, same, epochs=1, verbose=0)
