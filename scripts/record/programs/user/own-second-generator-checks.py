# a generator of a dataset raises by itself
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
def rows():
    for n in range(3):
        if n == 2:
            raise RuntimeError("row 2 has no label")
        yield n

for row in tf.data.Dataset.from_generator(rows, output_types=tf.int32, output_shapes=()):
    print(int(row))
