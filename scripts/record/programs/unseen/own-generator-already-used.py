# a generator that was read to its end before training
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "?data"}
# %%
import numpy as np
import tensorflow as tf
# %%
def batches():
    for _ in range(4):
        yield np.random.rand(8, 5), np.random.rand(8, 1)

source = batches()
print("batches:", sum(1 for _ in source))
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(5,))])
model.compile("adam", "mse")
model.fit(source, epochs=1, verbose=0)
