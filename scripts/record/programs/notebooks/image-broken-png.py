# a file that is no picture
# expects: {"*": "data"}
# %%
from tensorflow.keras.preprocessing.image import load_img, img_to_array
with open('broken.png', 'wb') as f:
    f.write(b'<html>not found</html>')
# %%
x = img_to_array(load_img('broken.png', target_size=(32, 32)))
