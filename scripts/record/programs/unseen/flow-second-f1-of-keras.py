# the F1 score of Keras itself
# expects: {"tf<2.6": "attribute-removed tensorflow too-old", "tfkeras<2.13": "attribute-removed keras too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(2,))])
m.compile('adam', 'categorical_crossentropy', metrics=[tf.keras.metrics.F1Score(average='macro')])
# %%
m.fit(np.random.rand(6, 2), tf.keras.utils.to_categorical([0, 1, 2] * 2), verbose=0)
