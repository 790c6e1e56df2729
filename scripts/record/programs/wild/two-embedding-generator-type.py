# generator yields text where numbers are declared
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
# %%
def gen():
    for row in [['1', '2'], ['3', 'x']]:
        yield row

ds = tf.data.Dataset.from_generator(gen, output_types=tf.float32, output_shapes=(2,))
for b in ds.batch(2):
    print(b)
