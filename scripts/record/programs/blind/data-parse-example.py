# an Example without the wanted feature
# expects: {"*": "data"}
# %%
import tensorflow as tf
example = tf.train.Example(features=tf.train.Features(feature={
    'label': tf.train.Feature(int64_list=tf.train.Int64List(value=[1]))}))
# %%
parsed = tf.io.parse_single_example(example.SerializeToString(), {'image': tf.io.FixedLenFeature([], tf.string)})
