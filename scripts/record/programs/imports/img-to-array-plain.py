# load_img, img_to_array from keras.preprocessing.image
# expects: {"*": "?import-moved keras too-new"}
# %%
import numpy as np
from PIL import Image
from keras.preprocessing.image import load_img, img_to_array
Image.fromarray(np.zeros((8, 8, 3), dtype='uint8')).save('cat.png')
# %%
x = img_to_array(load_img('cat.png', target_size=(4, 4)))
print(x.shape)
