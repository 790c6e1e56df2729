# an array of floats is made a picture
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
from PIL import Image
# %%
generated = tf.random.uniform((32, 32, 3)).numpy()
Image.fromarray(generated)
