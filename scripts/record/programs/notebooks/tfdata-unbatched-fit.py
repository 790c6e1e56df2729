# a data set that was not batched
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices((np.random.rand(8, 28, 28, 1).astype('float32'), np.zeros(8)))
# %%
model = tf.keras.Sequential([
    tf.keras.layers.Conv2D(2, 3, input_shape=(28, 28, 1)), tf.keras.layers.Flatten(), tf.keras.layers.Dense(2)
])
model.compile('adam', tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit(ds, epochs=1)
