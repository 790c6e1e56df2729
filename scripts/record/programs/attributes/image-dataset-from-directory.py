# tf.keras.utils.image_dataset_from_directory: from 2.5
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import os
import numpy as np
from PIL import Image
import tensorflow as tf
for c in ('cats', 'dogs'):
    os.makedirs(f'data/{c}', exist_ok=True)
    for i in range(3):
        Image.fromarray(np.zeros((8, 8, 3), 'uint8')).save(f'data/{c}/{i}.png')
# %%
ds = tf.keras.utils.image_dataset_from_directory('data', image_size=(8, 8), batch_size=2)
print(ds.class_names)
