# a table becomes a dataset
# environments: faulty
# expects: {"sklearn1.2-numpy2": "numpy numpy too-new", "no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import numpy as np
import pandas as pd
frame = pd.DataFrame({'age': [22, 38, 26, 35], 'fare': [7.25, 71.3, 7.9, 53.1], 'survived': [0, 1, 1, 1]})
frame['fare'] = (frame['fare'] - frame['fare'].mean()) / frame['fare'].std()
target = frame.pop('survived')
# %%
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices((dict(frame), target)).batch(2)
for features, labels in ds:
    print({k: v.numpy() for k, v in features.items()}, labels.numpy())
