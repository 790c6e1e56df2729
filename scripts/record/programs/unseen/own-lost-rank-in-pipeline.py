# a Python function in a pipeline loses the shapes
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "?shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
def augment(x, y):
    x, y = tf.numpy_function(lambda a, b: (a[:, ::-1].copy(), b), [x, y], [tf.float32, tf.int64])
    return x, y

ds = tf.data.Dataset.from_tensor_slices((np.random.rand(8, 6, 6).astype("float32"), np.arange(8) % 2)).map(augment).batch(4)
m = tf.keras.Sequential([tf.keras.layers.Flatten(), tf.keras.layers.Dense(1, activation="sigmoid")])
m.compile("adam", "binary_crossentropy")
m.fit(ds, verbose=0)
