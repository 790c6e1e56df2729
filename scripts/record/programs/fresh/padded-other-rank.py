# padded_batch with a shape of the wrong rank
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "shape"}
# %%
import tensorflow as tf
ds = tf.data.Dataset.from_generator(lambda: iter([[1, 2], [3]]), tf.int32, tf.TensorShape([None]))
for b in ds.padded_batch(2, padded_shapes=([None, None])):
    print(b)
