# labels are given beside a dataset that has them
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
# %%
labels = np.random.randint(0, 2, 48)
ds = tf.data.Dataset.from_tensor_slices((np.random.rand(48, 3), labels)).shuffle(48).batch(12)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation="sigmoid", input_shape=(3,))])
model.compile("adam", "binary_crossentropy")
# %%
model.fit(ds, labels, epochs=1, verbose=0)
