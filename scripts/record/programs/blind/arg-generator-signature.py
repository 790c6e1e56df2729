# from_generator(output_signature=): since 2.4
# expects: {"*": "?argument-changed tensorflow too-old"}
# %%
import tensorflow as tf
def gen():
    for i in range(3):
        yield i
ds = tf.data.Dataset.from_generator(gen, output_signature=tf.TensorSpec(shape=(), dtype=tf.int32))
print(list(ds.as_numpy_iterator()))
