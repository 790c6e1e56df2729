# the buffer of a shuffle is a tenth of few files
# expects: {"*": "data"}
# %%
import tensorflow as tf
files = ['a.png', 'b.png', 'c.png']
ds = tf.data.Dataset.from_tensor_slices(files).shuffle(len(files) // 10)
# %%
for path in ds:
    print(path)
