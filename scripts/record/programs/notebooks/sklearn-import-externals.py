# joblib was taken out of scikit-learn
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "other-library"}
# %%
import tensorflow as tf
from sklearn.externals import joblib
