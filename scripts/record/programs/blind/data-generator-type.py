# a generator that yields text where numbers are declared
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
def gen():
    yield 'one'
    yield 'two'
ds = tf.data.Dataset.from_generator(gen, output_types=tf.float32)
# %%
for x in ds:
    print(x)
