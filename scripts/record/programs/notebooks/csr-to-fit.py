# the sparse matrix of a vectorizer has no rows that can be indexed by len
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
from sklearn.feature_extraction.text import TfidfVectorizer
X = TfidfVectorizer().fit_transform(['good film', 'bad film', 'good plot'])
# %%
print('samples', len(X))
