# a symbolic path goes to NumPy
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

for n in range(3):
    np.save(f'mel_{n}.npy', np.ones((4, 4)))

def load_mel(path):
    mel = np.load(path)
    return tf.convert_to_tensor(mel, tf.float32)

def make_pipeline(pattern):
    files = tf.data.Dataset.list_files(pattern)
    return files.map(load_mel, num_parallel_calls=2).batch(2)
# %%
ds = make_pipeline('mel_*.npy')
