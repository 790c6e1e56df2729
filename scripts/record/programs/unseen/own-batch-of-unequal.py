# sequences of several lengths in one batch
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import tensorflow as tf
# %%
def songs():
    for length in (5, 9, 3, 7):
        yield list(range(length))

ds = tf.data.Dataset.from_generator(songs, output_types=tf.int32, output_shapes=[None]).batch(2)
# %%
for notes in ds:
    print(notes.shape)
