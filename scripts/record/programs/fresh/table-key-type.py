# looks up integers in a table of strings
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
table = tf.lookup.StaticHashTable(tf.lookup.KeyValueTensorInitializer(['cat', 'dog'], [0, 1]), default_value=-1)
labels = tf.constant([0, 1, 1])
print(table.lookup(labels))
