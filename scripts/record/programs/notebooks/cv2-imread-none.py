# cv2.imread gives None for a missing file, and the next step fails
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "missing-file"}
# %%
import cv2
import numpy as np
import tensorflow as tf
# %%
path = '../input/chest-xray/train/NORMAL/IM-0115-0001.jpeg'
img = cv2.imread(path)
img = cv2.cvtColor(img, cv2.COLOR_BGR2RGB)
