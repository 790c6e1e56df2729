# the error in the name of the file
# environments: tf2.6 tf2.15 tf2.18-keras3.8
# expects: {"*": "metric-names keras too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile("sgd", "mse", metrics=["mae"])
keep = tf.keras.callbacks.ModelCheckpoint("m-{epoch}-{mean_absolute_error:.2f}.keras")
# %%
model.fit(np.ones((4, 2)), np.ones((4, 1)), callbacks=[keep], verbose=0)
