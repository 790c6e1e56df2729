# one_hot of class names
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import tensorflow as tf

CLASS_NAMES = ['cat', 'dog', 'horse']
paths = ['img/cat/1.jpg', 'img/dog/7.jpg', 'img/horse/3.jpg']

def get_label(path):
    parts = tf.strings.split(path, '/')
    return tf.one_hot(parts[-2], len(CLASS_NAMES))

# %%
labels_ds = tf.data.Dataset.from_tensor_slices(paths).map(get_label)
