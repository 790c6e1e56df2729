# a folder of pictures that is not there
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
# %%
flowers = tf.keras.preprocessing.image_dataset_from_directory("flower_photos/train", image_size=(64, 64), batch_size=4)
