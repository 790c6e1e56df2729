# load_img of a file that is not there
# expects: {"*": "missing-file"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
from tensorflow.keras.preprocessing import image
# %%
img = image.load_img('cat.jpg', target_size=(64, 64))
