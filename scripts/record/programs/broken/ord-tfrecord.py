# rows go to a TFRecord file and come back
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import numpy as np
import tensorflow as tf

def example(row, label):
    return tf.train.Example(features=tf.train.Features(feature={
        'row': tf.train.Feature(float_list=tf.train.FloatList(value=row)),
        'label': tf.train.Feature(int64_list=tf.train.Int64List(value=[label])),
    }))

with tf.io.TFRecordWriter('rows.tfrecord') as writer:
    for i in range(8):
        writer.write(example(np.random.rand(3).tolist(), i % 2).SerializeToString())
# %%
SPEC = {'row': tf.io.FixedLenFeature([3], tf.float32), 'label': tf.io.FixedLenFeature([], tf.int64)}
for batch in tf.data.TFRecordDataset('rows.tfrecord').map(lambda r: tf.io.parse_single_example(r, SPEC)).batch(4):
    print(batch['row'].shape, batch['label'].numpy())
