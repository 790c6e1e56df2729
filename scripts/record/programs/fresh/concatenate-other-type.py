# two datasets of different types in a row
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
real = tf.data.Dataset.from_tensor_slices((np.zeros((4, 3), 'float32'), np.zeros(4, 'int64')))
synthetic = tf.data.Dataset.from_tensor_slices((np.zeros((4, 3), 'float64'), np.zeros(4, 'int64')))
both = real.concatenate(synthetic)
