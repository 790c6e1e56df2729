# a method that vectorizers lost
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "other-library"}
# %%
from sklearn.feature_extraction.text import CountVectorizer
import tensorflow as tf
# %%
cv = CountVectorizer().fit(["the cat", "the dog"])
words = cv.get_feature_names()
