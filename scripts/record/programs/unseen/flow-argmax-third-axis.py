# classes are taken along an axis that predictions do not have
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(4,))])
probabilities = m.predict(np.random.rand(5, 4))
# %%
classes = np.argmax(probabilities, axis=2)
