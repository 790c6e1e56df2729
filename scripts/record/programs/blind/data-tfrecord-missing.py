# a TFRecord file that is not there
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
raw = tf.data.TFRecordDataset('train.tfrecord')
for record in raw.take(1):
    print(record)
