# a loop over files that are not there: cv2.resize of None
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "missing-file"}
# %%
import cv2
import numpy as np
from tensorflow.keras.utils import to_categorical
# %%
def load_images(names, size=64):
    images = []
    for name in names:
        img = cv2.imread('images/' + name, cv2.IMREAD_COLOR)
        img = cv2.resize(img, (size, size))
        images.append(img / 255.0)
    return np.array(images)
# %%
X = load_images(['a.png', 'b.png'])
