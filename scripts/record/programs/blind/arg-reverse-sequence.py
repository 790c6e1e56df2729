# tf.reverse_sequence(seq_dim=)
# expects: {"*": "argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.reshape(tf.range(6), [2, 3])
print(tf.reverse_sequence(x, seq_lengths=[2, 3], seq_dim=1, batch_dim=0))
