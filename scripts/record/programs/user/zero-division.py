# division by zero in an accuracy function
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
def accuracy(correct, total):
    return correct / total
print(accuracy(0, 0))
