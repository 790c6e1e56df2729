# an array of axes is used like one row
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "user-code"}
# %%
import numpy as np
import matplotlib.pyplot as plt
import tensorflow as tf
# %%
images = np.random.rand(4, 8, 8)
fig, axes = plt.subplots(2, 2)
for i in range(2):
    axes[i].imshow(images[i])
