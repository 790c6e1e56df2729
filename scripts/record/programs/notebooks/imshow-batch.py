# a whole batch is shown as one picture
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "shape"}
# %%
import numpy as np
import matplotlib.pyplot as plt
import tensorflow as tf
# %%
img = tf.random.uniform((64, 64, 3)).numpy()
batch = np.expand_dims(img, axis=0)
plt.imshow(batch)
