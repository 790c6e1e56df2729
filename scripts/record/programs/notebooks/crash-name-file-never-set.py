# a variable with a name that Python 2 had as a function is used before it is set
# expects: {"*": "undefined-name"}
# %%
import os
import tensorflow as tf
folder = '.'
# %%
size = os.path.getsize(os.path.join(folder, file))
