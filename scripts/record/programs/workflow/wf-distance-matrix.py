# all pairs of pictures at once
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "resources"}
# %%
import numpy as np
import tensorflow as tf

features = np.random.rand(400000, 8).astype('float32')

def nearest(features):
    squares = np.sum(features ** 2, axis=1)
    distances = squares[:, None] - 2 * features @ features.T + squares[None, :]
    return np.argmin(distances, axis=1)
# %%
labels = nearest(features)
