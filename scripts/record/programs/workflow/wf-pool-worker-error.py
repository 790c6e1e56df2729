# preprocessing in several threads: one file name has no number
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
from concurrent.futures import ThreadPoolExecutor
import numpy as np
import tensorflow as tf

files = ['img_001.npy', 'img_002.npy', 'img_final.npy']

def label_of(path):
    return int(path.split('_')[1].split('.')[0])

with ThreadPoolExecutor(2) as pool:
    labels = list(pool.map(label_of, files))
# %%
targets = tf.constant(labels)
