# the word list was given to a list
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
list = [4, 8, 15, 16]
sizes = list(map(lambda n: n * 2, range(3)))
