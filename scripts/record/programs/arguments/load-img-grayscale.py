# load_img(grayscale=True)
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import numpy as np
from PIL import Image
from tensorflow.keras.preprocessing import image
Image.fromarray(np.zeros((8, 8, 3), 'uint8')).save('a.png')
img = image.load_img('a.png', grayscale=True, target_size=(4, 4))
