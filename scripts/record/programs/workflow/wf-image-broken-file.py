# one picture of the folder is no picture
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import os
import numpy as np
import tensorflow as tf
from PIL import Image
os.makedirs('pics/a', exist_ok=True); os.makedirs('pics/b', exist_ok=True)
for k in range(3):
    Image.fromarray(np.random.randint(0, 255, (16, 16, 3), dtype='uint8')).save(f'pics/a/{k}.jpg')
open('pics/b/0.jpg', 'wb').write(b'<html>not found</html>')
# %%
ds = tf.keras.preprocessing.image_dataset_from_directory('pics', image_size=(16, 16), batch_size=2, shuffle=False)
model = tf.keras.Sequential([tf.keras.layers.Flatten(), tf.keras.layers.Dense(1)])
model.compile('adam', 'mse')
# %%
model.fit(ds, epochs=1, verbose=0)
