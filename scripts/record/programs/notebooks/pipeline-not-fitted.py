# predict with an estimator that was never fitted
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.feature_extraction.text import TfidfVectorizer
# %%
vec = TfidfVectorizer(max_features=100)
X = vec.transform(['good film', 'bad film']).toarray()
