# pictures of different size in one batch
# expects: {"*": "shape"}
# %%
import tensorflow as tf
def gen():
    yield tf.zeros((20, 20, 3))
    yield tf.zeros((24, 20, 3))
ds = tf.data.Dataset.from_generator(gen, output_types=tf.float32).batch(2)
# %%
images = next(iter(ds))
