# more class names than classes
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.metrics import classification_report
# %%
class_names = ['cat', 'dog', 'horse', 'sheep']
y_true = np.array([0, 1, 1, 0, 2])
y_pred = np.array([0, 1, 0, 0, 2])
print(classification_report(y_true, y_pred, target_names=class_names))
