# one value of a constant is to be replaced as if it were a variable
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
grades = tf.constant([3, 1, 2])
# %%
grades[1].assign(5)
print(grades)
