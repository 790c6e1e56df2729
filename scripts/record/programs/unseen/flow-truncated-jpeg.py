# one of the image files in the pipeline is no image
# expects: {"*": "data"}
# %%
import numpy as np
from PIL import Image
import tensorflow as tf
Image.fromarray(np.zeros((8, 8, 3), np.uint8)).save('one.jpg')
with open('two.jpg', 'wb') as f:
    f.write(b'<html>404 not found</html>')
# %%
def decode(path, label):
    return tf.image.resize(tf.io.decode_jpeg(tf.io.read_file(path), channels=3), (8, 8)), label
ds = tf.data.Dataset.from_tensor_slices((['one.jpg', 'two.jpg'], [0, 1])).map(decode).batch(2)
# %%
model = tf.keras.Sequential([tf.keras.layers.Flatten(input_shape=(8, 8, 3)), tf.keras.layers.Dense(2)])
model.compile('adam', tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit(ds, verbose=0)
