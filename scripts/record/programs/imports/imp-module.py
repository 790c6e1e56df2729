# imp.reload on Python 3.12
# expects: {"*": "?python-version python too-new"}
# %%
import imp
import tensorflow as tf
imp.reload(tf)
