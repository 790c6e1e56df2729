# .numpy() in Dataset.map
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices(['a,b', 'c,d'])
def parts(line):
    return line.numpy().decode().split(',')[0]
# %%
ds = ds.map(parts)
