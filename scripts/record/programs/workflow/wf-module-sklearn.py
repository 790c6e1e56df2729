# a report of a package that is not installed
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-module"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, activation='softmax', input_shape=(3,))])
probabilities = model.predict(np.random.rand(5, 3), verbose=0)
# %%
from imblearn.over_sampling import SMOTE
X, y = SMOTE().fit_resample(np.random.rand(20, 3), np.arange(20) % 2)
