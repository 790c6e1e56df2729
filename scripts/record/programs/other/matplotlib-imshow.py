# imshow of a batch
# requires: matplotlib
# environments: tf2.15 tf2.21-keras3.15 tf2.6
# expects: {"*": "other-library"}
# %%
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
plt.imshow(np.zeros((1, 8, 8, 3)))
