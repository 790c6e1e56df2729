# predict_class, close to a method of old releases
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import numpy as np
import tensorflow as tf

clf = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(4,))])
# %%
def evaluate_classes(model, X, y):
    y_pred = model.predict_class(X)
    return float(np.mean(y_pred == y))

evaluate_classes(clf, np.random.rand(6, 4), np.zeros(6))
