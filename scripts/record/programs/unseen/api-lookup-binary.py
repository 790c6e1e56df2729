# vectors of words that occur
# environments: tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?attribute-removed keras too-new", "tfkeras>=2.6": "?behaviour-changed keras too-new", "tf<2.6": "?behaviour-changed tensorflow too-old", "*": null}
# %%
import tensorflow as tf

# %%
lookup = tf.keras.layers.experimental.preprocessing.StringLookup(vocabulary=["red", "green", "blue"], output_mode="binary")
print(lookup([["red", "blue"]]))
