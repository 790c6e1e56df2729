# a folder without pictures
# expects: {"*": "data"}
# %%
import os
import tensorflow as tf
os.makedirs('flowers/rose')
# %%
ds = tf.keras.preprocessing.image_dataset_from_directory('flowers', image_size=(32, 32), batch_size=4)
