# a method that scikit-learn renamed
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "?other-library"}
# %%
from sklearn.feature_extraction.text import CountVectorizer
import tensorflow as tf
# %%
cv = CountVectorizer()
X = cv.fit_transform(['one two', 'two three'])
print(cv.get_feature_names())
