# a picture that is not there
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "missing-file"}
# %%
import numpy as np
from tensorflow.keras.preprocessing import image
# %%
picture = image.load_img("holiday/IMG_2041.JPG", target_size=(224, 224))
