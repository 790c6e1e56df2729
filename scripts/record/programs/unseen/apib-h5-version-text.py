# which Keras wrote it
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import h5py
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(4,))])
m.save("who.h5")
# %%
with h5py.File("who.h5", "r") as f:
    print(f.attrs["keras_version"].decode("utf-8"))
