# everything is seeded with set_random_seed
# expects: {"tf<2.6": "attribute-removed tensorflow too-old", "tfkeras<2.7": "attribute-removed keras too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
tf.keras.utils.set_random_seed(42)
# %%
net = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(2,))])
print(net.predict(np.ones((1, 2))))
