# sample_from_datasets as a static method
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf
cats = tf.data.Dataset.range(5)
dogs = tf.data.Dataset.range(100, 105)
balanced = tf.data.Dataset.sample_from_datasets([cats, dogs], weights=[0.5, 0.5], seed=1)
print(list(balanced.as_numpy_iterator()))
