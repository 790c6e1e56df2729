# Dataset.zip(a, b): since 2.14 or so
# expects: {"*": "?argument-changed tensorflow too-old"}
# %%
import tensorflow as tf
a = tf.data.Dataset.range(3)
b = tf.data.Dataset.range(3, 6)
for x, y in tf.data.Dataset.zip(a, b):
    print(x.numpy(), y.numpy())
