# a file of records that is not there
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
# %%
records = tf.data.TFRecordDataset("train-00000.tfrecord")
count = sum(1 for _ in records)
