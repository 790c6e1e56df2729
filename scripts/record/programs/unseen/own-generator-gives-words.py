# a generator gives words for numbers
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
# %%
ages = ["31", "44", "unknown", "27"]

def read():
    for age in ages:
        yield age

ds = tf.data.Dataset.from_generator(read, output_types=tf.float32, output_shapes=())
# %%
print(list(ds.as_numpy_iterator()))
