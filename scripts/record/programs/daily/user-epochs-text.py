# the number of epochs comes as text from the environment
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import os
import numpy as np
import tensorflow as tf

EPOCHS = os.environ.get('EPOCHS', '10')
BATCH = int(os.environ.get('BATCH_SIZE', '8'))
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('sgd', 'mse')
m.fit(np.random.rand(16, 2), np.random.rand(16), epochs=EPOCHS, batch_size=BATCH, verbose=0)
