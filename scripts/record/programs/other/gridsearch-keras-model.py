# GridSearchCV over a Keras model that is no estimator
# requires: scikit-learn
# environments: tf2.15 tf2.21-keras3.15 tf2.6
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
from sklearn.model_selection import GridSearchCV
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
grid = GridSearchCV(model, {'epochs': [1, 2]})
