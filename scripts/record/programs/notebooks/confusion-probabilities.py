# a confusion matrix of labels and probabilities
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.metrics import confusion_matrix
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(3,))])
model.compile(optimizer='adam', loss='binary_crossentropy')
X_test = np.random.rand(8, 3)
y_test = np.array([0, 1, 0, 1, 1, 0, 1, 0])
y_pred = model.predict(X_test)
# %%
cm = confusion_matrix(y_test, y_pred)
print(cm)
