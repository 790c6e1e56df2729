# cv2 is not installed
# expects: {"*": "missing-module"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
# %%
import cv2
