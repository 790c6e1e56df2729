# a file where a folder is expected
# expects: {"*": "missing-file"}
# %%
import os
import tensorflow as tf
open('train', 'w').close()
# %%
files = os.listdir('train')
