# word_tokenize without its data
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "other-library"}
# %%
import nltk
from nltk.tokenize import word_tokenize
import tensorflow as tf
# %%
docs = ['deep learning is fun', 'so is cooking']
tokens = [word_tokenize(d.lower()) for d in docs]
