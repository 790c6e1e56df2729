# tf.nn.softmax(dim=)
# expects: {"*": "?argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
print(tf.nn.softmax(tf.ones((2, 3)), dim=-1))
