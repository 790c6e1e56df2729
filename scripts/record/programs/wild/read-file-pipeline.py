# image pipeline with tf.read_file inside map
# expects: {"tf<2": "?attribute-removed tensorflow too-new", "*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
# %%
def _parse_function(filename, label):
    image_string = tf.read_file(filename)
    image = tf.image.decode_jpeg(image_string, channels=3)
    return tf.image.resize(image, [64, 64]), label

def make_dataset(filenames, labels):
    ds = tf.data.Dataset.from_tensor_slices((filenames, labels))
    return ds.map(_parse_function).batch(2)
# %%
ds = make_dataset(['a.jpg', 'b.jpg'], [0, 1])
