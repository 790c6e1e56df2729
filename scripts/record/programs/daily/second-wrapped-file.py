# a loader turns a missing weights file into a ValueError of its own
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import numpy as np
import tensorflow as tf

def load_norm(path):
    try:
        stats = np.load(path)
    except OSError as e:
        raise ValueError('cannot read normalisation statistics') from e
    return stats['mean'], stats['std']

# %%
mean, std = load_norm('artifacts/stats.npz')
