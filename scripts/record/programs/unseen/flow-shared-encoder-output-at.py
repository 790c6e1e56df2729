# a siamese encoder whose second output is taken with get_output_at
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, Model, Input
# %%
encoder = tf.keras.Sequential([layers.Flatten(input_shape=(8, 8)), layers.Dense(6)], name='encoder')
left, right = Input((8, 8)), Input((8, 8))
a, b = encoder(left), encoder(right)
distance = layers.Lambda(lambda t: tf.abs(t[0] - t[1]))([a, b])
siamese = Model([left, right], layers.Dense(1, activation='sigmoid')(distance))
siamese.compile('adam', 'binary_crossentropy')
# %%
pair = [np.random.rand(6, 8, 8), np.random.rand(6, 8, 8)]
siamese.fit(pair, np.array([0, 1] * 3), verbose=0)
# %%
print(encoder.get_output_at(0).shape, encoder.get_output_at(1).shape)
