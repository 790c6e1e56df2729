# a name that a later cell defines
# expects: {"*": "undefined-name"}
# %%
import tensorflow as tf
model = build_model(4)
# %%
def build_model(n):
    return tf.keras.Sequential([tf.keras.layers.Dense(n, input_shape=(2,))])
