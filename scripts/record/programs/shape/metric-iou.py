# a mean IoU of other shapes
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
m = tf.keras.metrics.MeanIoU(num_classes=2)
# %%
m.update_state(np.zeros((2, 4)), np.zeros((2, 5)))
