# a helper of another notebook
# expects: {"*": "undefined-name"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
# %%
plot_history(model)
