# a variable that became a tensor
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
step = tf.Variable(0, dtype=tf.int64)
for _ in range(2):
    step = step + 1
step.assign_add(1)
