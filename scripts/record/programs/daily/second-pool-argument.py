# pool_sizes for pool_size
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import tensorflow as tf
from tensorflow.keras import layers

POOL = {'pool_sizes': (2, 2), 'padding': 'same'}
def stage(x, f):
    x = layers.Conv2D(f, 3, activation='relu')(x)
    return layers.MaxPooling2D(**POOL)(x)

# %%
y = stage(tf.keras.Input((32, 32, 3)), 4)
