# TimeseriesGenerator over a series that is too short
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
series = np.arange(20.)
train, test = series[:15], series[15:]
gen = tf.keras.preprocessing.sequence.TimeseriesGenerator(test, test, length=10, batch_size=1)
