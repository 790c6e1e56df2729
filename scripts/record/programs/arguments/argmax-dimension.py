# tf.argmax(x, dimension=1)
# expects: {"*": "?argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
print(tf.argmax(tf.ones((2, 3)), dimension=1))
