# sentences of like length in one batch
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf

sentences = [[1, 2], [3], [4, 5, 6, 7], [8, 9, 10], [11, 12, 13, 14, 15]]

def gen():
    for s in sentences:
        yield s

ds = tf.data.Dataset.from_generator(gen, tf.int32, tf.TensorShape([None]))
# %%
ds = ds.bucket_by_sequence_length(
    element_length_func=lambda s: tf.shape(s)[0],
    bucket_boundaries=[3],
    bucket_batch_sizes=[2, 2],
)
for batch in ds:
    print(batch.shape)
