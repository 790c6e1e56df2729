# load_img with a colour mode that does not exist
# expects: {"*": "user-code"}
# %%
import numpy as np
from PIL import Image
Image.fromarray(np.zeros((8, 8, 3), 'uint8')).save('a.png')
# %%
from tensorflow.keras.preprocessing import image
img = image.load_img('a.png', target_size=(4, 4), color_mode='gray')
