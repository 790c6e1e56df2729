# a one-hot of the whole corpus
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "resources"}
# %%
import numpy as np
import tensorflow as tf
tokens = np.random.randint(0, 200000, (20000, 60))
# %%
y = tf.keras.utils.to_categorical(tokens, num_classes=200000)
