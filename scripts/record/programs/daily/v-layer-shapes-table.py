# a table of the layers' output shapes
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "attribute-removed keras too-new", "*": null}
# %%
import pandas as pd
import tensorflow as tf
from tensorflow.keras import layers, models

cnn = models.Sequential([
    layers.Conv2D(4, 3, input_shape=(12, 12, 1)),
    layers.MaxPooling2D(),
    layers.Flatten(),
    layers.Dense(2),
])

def describe(model):
    rows = [(l.name, type(l).__name__, l.output_shape, l.count_params()) for l in model.layers]
    return pd.DataFrame(rows, columns=['name', 'type', 'shape', 'parameters'])
# %%
describe(cnn)
