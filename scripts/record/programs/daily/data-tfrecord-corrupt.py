# a TFRecord file that is a text file
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import tensorflow as tf
with open('train-00000.tfrecord', 'w') as f:
    f.write('<html><body>403 Forbidden: the download needs a login, see the help page</body></html>\n' * 4)
# %%
FEATURES = {'image': tf.io.FixedLenFeature([], tf.string), 'label': tf.io.FixedLenFeature([], tf.int64)}

def parse(record):
    ex = tf.io.parse_single_example(record, FEATURES)
    return tf.io.decode_raw(ex['image'], tf.uint8), ex['label']

def count(ds):
    return sum(1 for _ in ds)
# %%
dataset = tf.data.TFRecordDataset(['train-00000.tfrecord']).map(parse)
print(count(dataset))
