# a checkpoint's name asks for what was not measured
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile("sgd", "mse")
keep = tf.keras.callbacks.ModelCheckpoint("{epoch:02d}-{val_loss:.3f}.weights.h5", save_weights_only=True)
m.fit(np.ones((8, 2)), np.ones(8), callbacks=[keep], verbose=0)
