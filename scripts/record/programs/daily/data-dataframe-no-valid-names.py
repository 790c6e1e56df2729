# flow_from_dataframe finds no file, training starts anyway
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import os
import numpy as np
import pandas as pd
import tensorflow as tf
from PIL import Image
from tensorflow.keras.preprocessing.image import ImageDataGenerator

os.makedirs('train', exist_ok=True)
for i in range(6):
    Image.fromarray(np.random.randint(0, 255, (16, 16, 3)).astype('uint8')).save(f'train/{i}.jpg')
labels = pd.DataFrame({'id': [str(i) for i in range(6)], 'breed': ['a', 'b'] * 3})
# %%
gen = ImageDataGenerator(rescale=1 / 255.0)
train_gen = gen.flow_from_dataframe(labels, 'train', x_col='id', y_col='breed', target_size=(16, 16), batch_size=2, class_mode='categorical')
# %%
model = tf.keras.Sequential([tf.keras.layers.Flatten(input_shape=(16, 16, 3)), tf.keras.layers.Dense(2, activation='softmax')])
model.compile('adam', 'categorical_crossentropy')
model.fit(train_gen, epochs=1, verbose=0)
