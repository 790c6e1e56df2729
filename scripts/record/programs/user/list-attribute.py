# a method of a NumPy array on a list
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
X = [[1, 2], [3, 4]]
print(X.shape)
