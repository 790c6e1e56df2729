# notices of the GPU libraries before a failure that has nothing to do with them
# environments: tf2.17-gpu-wheel tf2.0-keras2.3 tf2.15 tf2.21-keras3.15
# fresh: yes
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
print(tf.config.experimental.list_physical_devices('GPU'))
import pandas as pd
table = pd.read_csv('train.csv')
