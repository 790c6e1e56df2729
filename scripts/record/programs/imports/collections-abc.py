# collections.Iterable on Python 3.10
# expects: {"*": "?python-version python too-new"}
# %%
import collections
import tensorflow as tf
print(isinstance([1], collections.Iterable))
