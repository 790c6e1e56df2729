# a pickled file that was cut off
# expects: {"*": "data"}
# %%
import pickle
import tensorflow as tf
with open('history.pkl', 'wb') as f:
    f.write(b'\x80\x04\x95')
# %%
with open('history.pkl', 'rb') as f:
    hist = pickle.load(f)
