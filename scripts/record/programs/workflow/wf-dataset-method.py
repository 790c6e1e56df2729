# a method of a dataset spelt wrongly
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import tensorflow as tf
AUTOTUNE = tf.data.experimental.AUTOTUNE
def prepare(ds, training=False):
    if training:
        ds = ds.shufle(100).repeat()
    return ds.batch(4).prefetch(AUTOTUNE)
# %%
valid = prepare(tf.data.Dataset.range(10))
train = prepare(tf.data.Dataset.range(100), training=True)
