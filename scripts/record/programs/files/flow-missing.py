# image_dataset_from_directory of a folder that is not there
# expects: {"*": "missing-file"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
ds = tf.keras.preprocessing.image_dataset_from_directory('data/train')
