# weights by their path
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "attribute-removed tensorflow too-old", "tfkeras<3": "attribute-removed keras too-old", "*": null}
# %%
import tensorflow as tf

m = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(3)])
# %%
frozen = [w.path for w in m.weights if "bias" in w.path]
