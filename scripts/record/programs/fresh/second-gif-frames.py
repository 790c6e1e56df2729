# a GIF decoded with the same pipeline as JPEGs
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?shape"}
# %%
import numpy as np
import tensorflow as tf
from PIL import Image
Image.new('RGB', (8, 8)).save('a.gif')
Image.new('RGB', (8, 8)).save('b.png')
def load(p):
    return tf.image.decode_image(tf.io.read_file(p))
for b in tf.data.Dataset.from_tensor_slices(['a.gif', 'b.png']).map(load).batch(2):
    print(b.shape)
