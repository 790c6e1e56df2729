# one number in a tensor is set
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
grid = tf.zeros((5, 5))
for i in range(5):
    grid[i, i] = 1.0
