# image_dataset_from_directory(subset='both'): since 2.10
# expects: {"tf<2.3": "?attribute-removed tensorflow too-old", "tf<2.6": "?behaviour-changed tensorflow too-old", "*": "?behaviour-changed keras too-old"}
# %%
import os
import numpy as np
from PIL import Image
for name in ('cats', 'dogs'):
    os.makedirs(f'data/{name}', exist_ok=True)
    for i in range(5):
        Image.fromarray(np.zeros((8, 8, 3), 'uint8')).save(f'data/{name}/{i}.png')
# %%
import tensorflow as tf
train, val = tf.keras.preprocessing.image_dataset_from_directory(
    'data', validation_split=0.4, subset='both', seed=1, image_size=(8, 8), batch_size=2)
