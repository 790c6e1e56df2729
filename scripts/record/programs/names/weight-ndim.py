# weights with two axes
# environments: tf2.3 tf2.15 tf2.21-keras3.15
# expects: {"tf<2.6": "attribute-removed tensorflow too-old", "tfkeras<3": "attribute-removed keras too-old", "*": null}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(2)])
# %%
kernels = [w for w in model.weights if w.ndim == 2]
