# a notebook that insists on a GPU
# environments: tf2.0-keras2.3 tf2.17-gpu-wheel
# fresh: yes
# expects: {"*": "?gpu-stack cuda missing"}
# %%
import tensorflow as tf
assert tf.config.experimental.list_physical_devices('GPU'), 'no GPU found'
