# a number is added to a text
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
acc = 0.93
# %%
print('Test accuracy: ' + acc)
