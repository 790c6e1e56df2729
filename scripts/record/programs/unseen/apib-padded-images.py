# a folder of pictures with bars
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "tfkeras<3.3": "?argument-changed keras too-old", "*": null}
# %%
import tensorflow as tf

import os
os.makedirs("pics/a", exist_ok=True)
os.makedirs("pics/b", exist_ok=True)
for k in "ab":
    tf.io.write_file("pics/%s/1.png" % k, tf.io.encode_png(tf.zeros((6, 8, 3), tf.uint8)))
# %%
ds = tf.keras.utils.image_dataset_from_directory("pics", image_size=(8, 8), pad_to_aspect_ratio=True)
