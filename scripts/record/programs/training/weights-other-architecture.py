# weights of another architecture
# expects: {"*": "?shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
def build(units, extra):
    layers = [tf.keras.layers.Dense(units, input_shape=(2,))] + [tf.keras.layers.Dense(1)] * extra
    return tf.keras.Sequential(layers)
a = build(4, 0); a.save_weights('m.weights.h5')
# %%
b = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(2,)), tf.keras.layers.Dense(1)])
b.load_weights('m.weights.h5')
