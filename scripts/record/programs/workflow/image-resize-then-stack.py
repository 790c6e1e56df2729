# pictures of several sizes stacked to a batch
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import os
import numpy as np
import tensorflow as tf
from PIL import Image

os.makedirs('pets', exist_ok=True)
for k, size in enumerate([(40, 30), (32, 32), (50, 20)]):
    Image.fromarray(np.random.randint(0, 255, (*size, 3), dtype='uint8')).save(f'pets/{k}.png')
# %%
def load(path):
    picture = tf.io.decode_png(tf.io.read_file(path), channels=3)
    return tf.image.convert_image_dtype(picture, tf.float32)

ds = tf.data.Dataset.list_files('pets/*.png', shuffle=False).map(load).batch(3)
# %%
for batch in ds:
    print(batch.shape)
