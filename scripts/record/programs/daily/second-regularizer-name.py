# a regularizer by a name that does not exist
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"tf==2.15": null, "*": "?typo"}
# %%
import tensorflow as tf

def layer(n, reg='l2_l1'):
    return tf.keras.layers.Dense(n, kernel_regularizer=reg)

# %%
m = tf.keras.Sequential([tf.keras.layers.Flatten(input_shape=(4, 4)), layer(8), layer(2)])
