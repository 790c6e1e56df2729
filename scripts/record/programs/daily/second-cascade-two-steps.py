# a failed reading leaves one name, the next cell fails, the third fails for it
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "cascade"}
# %% [raises]
import numpy as np
import tensorflow as tf
raw = np.genfromtxt('measurements.txt')
# %% [raises]
features = raw[:, :-1]
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile('adam', 'mse')
model.fit(features, features[:, 0])
