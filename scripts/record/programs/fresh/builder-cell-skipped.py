# the cell with the model builder was not run
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "cascade"}
# %%
import numpy as np
import tensorflow as tf
# %% [skip]
def make_model(units=8):
    m = tf.keras.Sequential([tf.keras.layers.Dense(units, activation='relu'), tf.keras.layers.Dense(1)])
    m.compile('adam', 'mse')
    return m
# %%
ensemble = [make_model(u) for u in (4, 8)]
