# a function that calls itself for ever
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
def depth(n):
    return depth(n + 1)
depth(0)
