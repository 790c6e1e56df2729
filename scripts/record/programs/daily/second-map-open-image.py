# PIL opens a symbolic path
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
from PIL import Image

Image.fromarray(np.zeros((6, 6, 3), 'uint8')).save('a.png')

def read_image(path, label):
    img = Image.open(path).resize((4, 4))
    return np.asarray(img) / 255.0, label

# %%
ds = tf.data.Dataset.from_tensor_slices((['a.png'], [1])).map(read_image)
