# one image is predicted without a batch axis
# expects: {"*": "shape"}
# %%
import numpy as np
from PIL import Image
import tensorflow as tf
Image.fromarray(np.random.randint(0, 255, (40, 40, 3), dtype=np.uint8)).save('query.png')
model = tf.keras.applications.MobileNet(weights=None, input_shape=(32, 32, 3), alpha=0.25, classes=4)
# %%
img = tf.keras.preprocessing.image.load_img('query.png', target_size=(32, 32))
arr = tf.keras.preprocessing.image.img_to_array(img) / 255.
# %%
print(model.predict(arr).argmax())
