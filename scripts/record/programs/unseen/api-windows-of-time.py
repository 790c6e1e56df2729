# a table cut in windows
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "tfkeras<2.6": "?attribute-removed keras too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf

values = np.arange(20.0)
# %%
ds = tf.keras.utils.timeseries_dataset_from_array(values[:-3], values[3:], sequence_length=3)
