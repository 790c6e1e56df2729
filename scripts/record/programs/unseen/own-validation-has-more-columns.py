# the validation table still has its index column
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
# %%
train = pd.DataFrame(np.random.rand(60, 5), columns=list("abcde"))
valid = pd.DataFrame(np.random.rand(20, 5), columns=list("abcde")).reset_index()
target = train.pop("e")
valid_target = valid.pop("e")
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(8, activation="relu", input_shape=(4,)), tf.keras.layers.Dense(1)])
model.compile("adam", "mae")
model.fit(train, target, validation_data=(valid, valid_target), epochs=1, verbose=0)
