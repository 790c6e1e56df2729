# an AUC of three classes without saying how
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.metrics import roc_curve
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(4,))])
y_score = model.predict(np.random.rand(9, 4))
y_test = np.array([0, 1, 2] * 3)
fpr, tpr, _ = roc_curve(y_test, y_score[:, 1])
