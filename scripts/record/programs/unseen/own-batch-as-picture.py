# a batch is drawn like a picture
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "shape"}
# %%
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import tensorflow as tf
# %%
batch = tf.random.uniform((4, 28, 28, 1))
plt.imshow(batch, cmap="gray")
