# what is in a phone model
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.7": "?attribute-removed tensorflow too-old", "*": null}
# %%
import tensorflow as tf

# %%
look = tf.lite.experimental.Analyzer.analyze
