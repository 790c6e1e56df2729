# interleave with a function that gives tensors
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
names = tf.data.Dataset.from_tensor_slices(['a.txt', 'b.txt'])
lines = names.interleave(lambda f: tf.strings.join([f, '!']), cycle_length=2)
