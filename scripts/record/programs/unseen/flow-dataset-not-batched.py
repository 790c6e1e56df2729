# a tf.data pipeline goes to fit without batch
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
images, labels = np.random.rand(20, 12, 12, 3).astype('float32'), np.random.randint(0, 2, 20)
ds = tf.data.Dataset.from_tensor_slices((images, labels)).shuffle(20).map(lambda i, l: (i / 255., l)).prefetch(2)
# %%
model = tf.keras.Sequential([tf.keras.layers.Conv2D(2, 3, input_shape=(12, 12, 3)), tf.keras.layers.GlobalAveragePooling2D(), tf.keras.layers.Dense(2)])
model.compile('adam', tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
# %%
model.fit(ds, epochs=1, verbose=0)
