# a picture with one channel in the last axis, of the wrong rank
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "shape"}
# %%
import numpy as np
import matplotlib.pyplot as plt
from tensorflow.keras import layers
# %%
gen = layers.Dense(784)
images = gen(np.random.rand(4, 10).astype('float32')).numpy()
fig, axes = plt.subplots(2, 2)
for ax, im in zip(axes.flat, images):
    ax.imshow(im, cmap='gray')
