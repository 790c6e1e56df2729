# argmax over an axis that a sigmoid output does not have
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(3,))])
scores = model.predict(np.random.rand(10, 3)).ravel()
# %%
def to_labels(probabilities):
    return np.argmax(probabilities, axis=1)

y_hat = to_labels(scores)
