# an MNIST file whose download stopped
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import gzip
import numpy as np
import tensorflow as tf

with gzip.open('train-images-idx3-ubyte.gz', 'wb') as f:
    f.write(np.random.randint(0, 255, 16 + 28 * 28 * 40).astype('uint8').tobytes())
raw = open('train-images-idx3-ubyte.gz', 'rb').read()
open('train-images-idx3-ubyte.gz', 'wb').write(raw[: len(raw) // 2])
# %%
def load_images(path):
    with gzip.open(path, 'rb') as f:
        data = np.frombuffer(f.read(), dtype=np.uint8, offset=16)
    return data.reshape(-1, 28, 28, 1) / 255.0

x_train = load_images('train-images-idx3-ubyte.gz')
