# tf.image.resize of images read as text
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
from PIL import Image
import numpy as np
Image.fromarray(np.zeros((6, 6, 3), 'uint8')).save('b.png')

def load(path, size=(4, 4)):
    raw = tf.io.read_file(path)
    return tf.image.resize(raw, size)

# %%
img = load('b.png')
