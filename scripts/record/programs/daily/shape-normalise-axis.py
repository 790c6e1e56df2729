# standardising by the mean over the wrong axis
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

def standardize(arr, axis=1):
    mean = arr.mean(axis=axis)
    std = arr.std(axis=axis)
    return (arr - mean) / (std + 1e-8)

# %%
signals = np.random.rand(200, 32)
signals_std = standardize(signals)
