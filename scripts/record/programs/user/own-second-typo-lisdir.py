# a function of the standard library with a letter missing
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import os
import tensorflow as tf
# %%
names = sorted(os.lisdir("."))
