# import tensorflow.kears
# expects: {"*": "typo"}
# %%
import tensorflow as tf
from tensorflow.kears.layers import Dense
