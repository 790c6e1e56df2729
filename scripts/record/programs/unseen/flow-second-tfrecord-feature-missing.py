# a TFRecord is parsed with a feature that it does not hold
# expects: {"*": "data"}
# %%
import tensorflow as tf
with tf.io.TFRecordWriter('train.tfrecord') as writer:
    for n in range(4):
        example = tf.train.Example(features=tf.train.Features(feature={'value': tf.train.Feature(float_list=tf.train.FloatList(value=[float(n)]))}))
        writer.write(example.SerializeToString())
# %%
spec = {'value': tf.io.FixedLenFeature([], tf.float32), 'label': tf.io.FixedLenFeature([], tf.int64)}
ds = tf.data.TFRecordDataset('train.tfrecord').map(lambda r: tf.io.parse_single_example(r, spec))
# %%
for row in ds:
    print(row['label'])
