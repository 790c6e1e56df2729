# weights of a narrower network are loaded into a wider one
# expects: {"*": "shape"}
# %%
import tensorflow as tf
def build(width):
    return tf.keras.Sequential([tf.keras.layers.Dense(width, activation='relu', input_shape=(10,)), tf.keras.layers.Dense(2)])
# %%
build(32).save_weights('dense.weights.h5')
# %%
wide = build(64)
wide.load_weights('dense.weights.h5')
