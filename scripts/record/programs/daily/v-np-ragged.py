# lists of different lengths become an array
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"numpy<1.24": null, "*": "numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf

sentences = [[4, 8, 15], [16, 23], [42]]

def lengths(rows):
    rows = np.array(rows)
    return np.array([len(r) for r in rows])
# %%
print(lengths(sentences).max())
