# Python 2's print
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
acc = 0.5
# %%
print "accuracy", acc
