# a path of a plain variable
# environments: tf2.15 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
step = tf.Variable(0)
# %%
print(step.path)
