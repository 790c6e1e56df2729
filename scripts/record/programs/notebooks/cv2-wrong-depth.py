# float64 images in a colour conversion of cv2
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "dtype"}
# %%
import cv2
import numpy as np
import tensorflow as tf
# %%
batch = np.random.rand(4, 32, 32, 3)
gray = [cv2.cvtColor(im, cv2.COLOR_BGR2GRAY) for im in batch]
