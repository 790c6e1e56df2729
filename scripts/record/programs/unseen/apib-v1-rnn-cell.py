# old cells under the new name
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf>=2.16": "?attribute-removed tensorflow too-new", "*": null}
# %%
import tensorflow as tf

# %%
cell = tf.compat.v1.nn.rnn_cell.GRUCell(8)
print(cell.state_size)
