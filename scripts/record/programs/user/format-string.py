# a wrong format
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
score = [0.1, 0.9]
print('loss %.3f acc %.3f' % (score))
