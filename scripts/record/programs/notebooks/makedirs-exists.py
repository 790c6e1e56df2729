# the folder is already there
# expects: {"*": "user-code"}
# %%
import os
import tensorflow as tf
os.makedirs('models')
# %%
os.mkdir('models')
