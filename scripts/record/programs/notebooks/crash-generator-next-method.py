# a generator is asked for its next batch as in Python 2
# expects: {"*": "?python-version python too-new"}
# %%
import numpy as np
import tensorflow as tf
def batches(size):
    while True:
        yield np.zeros((size, 3)), np.zeros(size)
train = batches(4)
# %%
x, y = train.next()
