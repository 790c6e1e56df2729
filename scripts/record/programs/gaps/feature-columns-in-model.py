# feature columns as the first layer of a compat.v1 model
# environments: tf2.4 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?attribute-removed tensorflow too-new", "*": null}
# %%
import tensorflow as tf

columns = [tf.feature_column.numeric_column('age')]
# %%
rows = tf.compat.v1.feature_column.input_layer({'age': tf.constant([[1.0]])}, columns)
print(rows.shape)
