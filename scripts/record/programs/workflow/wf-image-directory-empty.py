# a folder of pictures with no picture
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import os
import tensorflow as tf
for kind in ('cats', 'dogs'):
    os.makedirs(f'animals/{kind}', exist_ok=True)
# %%
train = tf.keras.preprocessing.image_dataset_from_directory('animals', image_size=(32, 32), batch_size=4)
