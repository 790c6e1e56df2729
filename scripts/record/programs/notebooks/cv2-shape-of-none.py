# the image was not found, so its shape is asked of None
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "missing-file"}
# %%
import cv2
import tensorflow as tf
# %%
image = cv2.imread('test_images/person1.jpg')
h, w, c = image.shape
