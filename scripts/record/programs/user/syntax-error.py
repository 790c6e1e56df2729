# a missing parenthesis
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([
    tf.keras.layers.Dense(4, input_shape=(3,),
    tf.keras.layers.Dense(1)
])
