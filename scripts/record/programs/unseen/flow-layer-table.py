# a table of the layers of a backbone with their output shapes
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf
import pandas as pd
base = tf.keras.applications.MobileNet(weights=None, include_top=False, input_shape=(32, 32, 3), alpha=0.25)
# %%
rows = []
for index, layer in enumerate(base.layers):
    rows.append((index, layer.name, layer.__class__.__name__, layer.output_shape, layer.count_params()))
table = pd.DataFrame(rows, columns=['index', 'name', 'type', 'output', 'params'])
table.head()
