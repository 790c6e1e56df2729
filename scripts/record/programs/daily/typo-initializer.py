# he_norm is not the name of an initializer
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import tensorflow as tf
from tensorflow.keras import layers as L

def dense_block(units, init='he_norm'):
    def apply(x):
        x = L.Dense(units, kernel_initializer=init)(x)
        x = L.BatchNormalization()(x)
        return L.Activation('relu')(x)
    return apply

# %%
i = L.Input((20,))
x = dense_block(32)(i)
x = dense_block(16)(x)
m = tf.keras.Model(i, L.Dense(1)(x))
