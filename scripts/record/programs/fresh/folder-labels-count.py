# image_dataset_from_directory with a list of labels of another length
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.3": "?attribute-removed tensorflow too-old", "*": "data"}
# %%
import os
import tensorflow as tf
os.makedirs('imgs/all', exist_ok=True)
for i in range(3):
    tf.io.write_file('imgs/all/%d.png' % i, tf.io.encode_png(tf.zeros((8, 8, 3), tf.uint8)))
ds = tf.keras.preprocessing.image_dataset_from_directory('imgs', labels=[0, 1], image_size=(8, 8))
