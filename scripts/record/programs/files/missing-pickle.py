# a pickle that is not there
# expects: {"*": "missing-file"}
# %%
import pickle
import tensorflow as tf
tokenizer = pickle.load(open('tokenizer.pickle', 'rb'))
