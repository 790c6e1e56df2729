# probabilities reach a report on classes
# environments: tf2.12 tf2.16-keras3.3 tf2.21-keras3.15
# requires: scikit-learn
# expects: {"*": "other-library"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.metrics import classification_report
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(3,))])
X, y = np.random.rand(20, 3), np.arange(20) % 2
# %%
print(classification_report(y, model.predict(X, verbose=0)))
