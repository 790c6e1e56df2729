# how large each batch was
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "custom-object-api tensorflow too-new", "*": "custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation="relu", input_shape=(3,)), tf.keras.layers.Dense(1, activation="sigmoid")])
x, y = np.random.rand(32, 3).astype("float32"), np.random.randint(0, 2, (32, 1))

sizes = []
class Sizes(tf.keras.callbacks.Callback):
    def on_batch_end(self, batch, logs=None):
        sizes.append(logs["size"])
# %%
model.compile("sgd", "mse")
model.fit(x, y, callbacks=[Sizes()], verbose=0)
