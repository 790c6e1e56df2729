# a ten-class model whose labels were never one-hot encoded
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Dense, Flatten
# %%
rng = np.random.default_rng(0)
x_train = rng.random((256, 28, 28)).astype("float32")
y_train = rng.integers(0, 10, 256)
# %%
clf = Sequential([Flatten(input_shape=(28, 28)), Dense(32, activation="relu"), Dense(10, activation="softmax")])
clf.compile(optimizer="sgd", loss="categorical_crossentropy", metrics=["accuracy"])
clf.fit(x_train, y_train, epochs=2, batch_size=64, verbose=0)
