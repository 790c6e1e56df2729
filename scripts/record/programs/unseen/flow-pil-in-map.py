# a map function opens its file with PIL
# expects: {"*": "user-code"}
# %%
import numpy as np
from PIL import Image
import tensorflow as tf
for n in range(3):
    Image.fromarray(np.zeros((8, 8, 3), np.uint8)).save('im%d.png' % n)
# %%
def load(path):
    picture = Image.open(path).resize((16, 16))
    return np.asarray(picture) / 255.
ds = tf.data.Dataset.from_tensor_slices(['im0.png', 'im1.png', 'im2.png']).map(load)
