# a training loop takes integers off floats
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
# %%
net = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(6,))])
ds = tf.data.Dataset.from_tensor_slices((np.random.rand(32, 6).astype("float32"), np.random.randint(0, 9, (32, 1)))).batch(8)
# %%
for features, counts in ds:
    with tf.GradientTape() as tape:
        error = net(features, training=True) - counts
        loss = tf.reduce_mean(tf.square(error))
