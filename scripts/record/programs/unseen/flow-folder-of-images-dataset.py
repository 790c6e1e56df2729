# images are written to class folders and read with image_dataset_from_directory
# expects: {"tfkeras<2.3": "attribute-removed tensorflow too-old", "*": null}
# %%
import os
import numpy as np
from PIL import Image
import tensorflow as tf

for label in ('cats', 'dogs'):
    os.makedirs(os.path.join('pets', label), exist_ok=True)
    for n in range(6):
        Image.fromarray(np.random.randint(0, 255, (20, 20, 3), dtype=np.uint8)).save(os.path.join('pets', label, '%d.png' % n))
# %%
train_ds = tf.keras.preprocessing.image_dataset_from_directory('pets', validation_split=0.3, subset='training', seed=7, image_size=(24, 24), batch_size=4)
val_ds = tf.keras.preprocessing.image_dataset_from_directory('pets', validation_split=0.3, subset='validation', seed=7, image_size=(24, 24), batch_size=4)
print(train_ds.class_names)
# %%
model = tf.keras.Sequential([tf.keras.layers.Flatten(input_shape=(24, 24, 3)), tf.keras.layers.Dense(2)])
model.compile('adam', tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit(train_ds, validation_data=val_ds, epochs=1, verbose=0)
