# a generator with a signature
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.4": "?argument-changed tensorflow too-old", "*": null}
# %%
import tensorflow as tf

def gen():
    yield [1.0, 2.0]
# %%
ds = tf.data.Dataset.from_generator(gen, output_signature=tf.TensorSpec((2,), tf.float32))
