# a dataset that was never batched
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
ds = tf.data.Dataset.from_tensor_slices((np.random.rand(40, 16, 16, 3).astype("float32"), np.random.randint(0, 4, 40)))
ds = ds.shuffle(40).prefetch(2)
# %%
net = tf.keras.Sequential([tf.keras.layers.Conv2D(4, 3, input_shape=(16, 16, 3)), tf.keras.layers.GlobalAveragePooling2D(), tf.keras.layers.Dense(4)])
net.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
net.fit(ds, epochs=1, verbose=0)
