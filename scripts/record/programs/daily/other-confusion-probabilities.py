# a report over probabilities of a multi-label head
# environments: tf2.4 tf2.12 tf2.16-keras3.3 tf2.21-keras3.15
# requires: scikit-learn
# expects: {"*": "other-library"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.metrics import f1_score

model = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(4,))])
X, y = np.random.rand(30, 4), np.random.randint(0, 3, 30)
# %%
def report(model, X, y):
    p = model.predict(X)
    return f1_score(y, p.argmax(axis=1))

print(report(model, X, np.arange(30) % 3))
