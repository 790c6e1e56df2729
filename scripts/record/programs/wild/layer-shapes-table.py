# table of layers with output_shape
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import pandas as pd
import tensorflow as tf
# %%
model = tf.keras.Sequential([
    tf.keras.layers.Conv2D(4, 3, input_shape=(12, 12, 1), name='c1'),
    tf.keras.layers.Flatten(name='flat'),
    tf.keras.layers.Dense(2, name='d')])

def describe(net):
    return pd.DataFrame([{'name': l.name, 'out': l.output_shape, 'params': l.count_params()} for l in net.layers])

describe(model)
