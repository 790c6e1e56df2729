# probabilities are scored as if they were classes
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.metrics import accuracy_score
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation="sigmoid", input_shape=(4,))])
probabilities = model.predict(np.random.rand(20, 4), verbose=0)
truth = np.arange(20) % 2
# %%
print("accuracy", accuracy_score(truth, probabilities))
