# a validation split without saying which half
# expects: {"*": "user-code"}
# %%
import os
import numpy as np
from PIL import Image
import tensorflow as tf
os.makedirs('flowers/rose')
Image.fromarray(np.zeros((20, 20, 3), dtype='uint8')).save('flowers/rose/1.png')
# %%
ds = tf.keras.preprocessing.image_dataset_from_directory('flowers', image_size=(32, 32), validation_split=0.2)
