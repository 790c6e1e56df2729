# a classification report of one-hot labels and class numbers
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "data"}
# %%
import numpy as np
from tensorflow.keras.utils import to_categorical
from sklearn.metrics import classification_report
# %%
y_test = to_categorical([0, 1, 2, 1, 0], 3)
y_prob = np.random.rand(5, 3)
y_pred = np.argmax(y_prob, axis=1)
print(classification_report(y_test, y_pred))
