# loaded for prediction only, then trained further
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,)), tf.keras.layers.Dense(1)])
m.compile(loss="mae", optimizer="sgd")
m.save("regressor.h5")
# %%
again = tf.keras.models.load_model("regressor.h5", compile=False)
# %%
again.evaluate(np.ones((10, 3)), np.ones((10, 1)), verbose=0)
