# a subplot beyond the grid
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "other-library"}
# %%
import numpy as np
import matplotlib.pyplot as plt
import tensorflow as tf
# %%
x_train = np.random.rand(30, 8, 8)
plt.figure(figsize=(6, 6))
for i in range(30):
    plt.subplot(5, 5, i + 1)
    plt.imshow(x_train[i])
