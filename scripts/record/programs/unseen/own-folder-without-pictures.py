# a folder in which no picture lies
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "data"}
# %%
import os
import tensorflow as tf
# %%
os.makedirs("pets/cats", exist_ok=True)
os.makedirs("pets/dogs", exist_ok=True)
pets = tf.keras.preprocessing.image_dataset_from_directory("pets", image_size=(64, 64))
for x, y in pets.take(1):
    print(x.shape)
