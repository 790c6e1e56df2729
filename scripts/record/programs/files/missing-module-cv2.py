# cv2 is not installed
# expects: {"*": "missing-module"}
# %%
import numpy as np
import tensorflow as tf
import cv2
