# arrays given to a strategy as a dataset
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import numpy as np
import tensorflow as tf
strategy = tf.distribute.MirroredStrategy(['/cpu:0'])
with strategy.scope():
    ds = strategy.experimental_make_numpy_dataset((np.ones((4, 2)), np.ones((4, 1))))
