# __file__ does not exist in a notebook
# expects: {"*": "undefined-name"}
# %%
import os
import tensorflow as tf
# %%
here = os.path.dirname(os.path.abspath(__file__))
