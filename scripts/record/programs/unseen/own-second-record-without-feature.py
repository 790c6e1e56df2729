# a record lacks a feature that is asked of it
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "data"}
# %%
import tensorflow as tf
# %%
one = tf.train.Example(features=tf.train.Features(feature={"age": tf.train.Feature(int64_list=tf.train.Int64List(value=[3]))}))
spec = {"age": tf.io.FixedLenFeature([], tf.int64), "name": tf.io.FixedLenFeature([], tf.string)}
row = tf.io.parse_single_example(one.SerializeToString(), spec)
