# a tensor as an index of a list
# expects: {"*": "?user-code"}
# %%
import tensorflow as tf
names = ['cat', 'dog', 'bird']
i = tf.argmax([0.1, 0.7, 0.2])
print(names[i])
print(names[tf.constant([0.1, 0.7, 0.2])])
