# a list is asked for its shape
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
rows = [[1.0, 2.0], [3.0, 4.0]]
print(rows.shape)
