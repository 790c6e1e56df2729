# more pictures than subplots
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "user-code"}
# %%
import numpy as np
import matplotlib.pyplot as plt
import tensorflow as tf
# %%
images = np.random.rand(12, 8, 8)
fig, axes = plt.subplots(1, 5, figsize=(12, 3))
for i in range(12):
    axes[i].imshow(images[i])
