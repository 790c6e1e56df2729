# the dataset gives dictionaries, the function asks for another key
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices({'image': np.zeros((4, 3, 3, 1), 'float32'), 'label': [0, 1, 0, 1]})

def to_pair(sample):
    return sample['image'], sample['labels']

# %%
train = ds.map(to_pair).batch(2)
