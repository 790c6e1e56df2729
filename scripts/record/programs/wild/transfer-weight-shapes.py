# weights moved between layers of different width
# expects: {"*": "shape"}
# %%
import tensorflow as tf
# %%
def mlp(width):
    return tf.keras.Sequential([tf.keras.layers.Dense(width, input_shape=(6,)), tf.keras.layers.Dense(1)])

def transfer(src, dst):
    for a, b in zip(src.layers, dst.layers):
        b.set_weights(a.get_weights())

transfer(mlp(16), mlp(8))
