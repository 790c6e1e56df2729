# images are read in threads; one name has the wrong suffix
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import os
from concurrent.futures import ThreadPoolExecutor
import numpy as np
import tensorflow as tf
from PIL import Image

os.makedirs('faces', exist_ok=True)
for i in range(4):
    Image.fromarray(np.zeros((8, 8, 3), 'uint8')).save(f'faces/{i}.png')
# %%
def read(name):
    return np.asarray(Image.open(os.path.join('faces', name)))

def load_all(names, workers=2):
    with ThreadPoolExecutor(workers) as pool:
        return np.stack(list(pool.map(read, names)))

X = load_all([f'{i}.png' for i in range(4)] + ['4.png'])
