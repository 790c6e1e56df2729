# one-hot labels meet the sparse loss
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, utils
# %%
features = np.random.rand(90, 6).astype("float32")
species = utils.to_categorical(np.random.randint(0, 3, 90), 3)
# %%
net = tf.keras.Sequential([layers.Dense(12, activation="relu", input_shape=(6,)), layers.Dense(3, activation="softmax")])
net.compile("adam", loss="sparse_categorical_crossentropy")
net.fit(features, species, epochs=3, verbose=0)
