# not enough values to unpack
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
def load_data():
    return np.zeros((4, 2)), np.zeros(4), np.zeros((2, 2)), np.zeros(2)
(x_train, y_train), (x_test, y_test) = load_data()
