# the length of a data set out of a generator
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
def gen():
    yield [1.0]
ds = tf.data.Dataset.from_generator(gen, output_types=tf.float32)
# %%
print('batches:', len(ds))
