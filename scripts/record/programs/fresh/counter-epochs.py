# an endless counter zipped with the data
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf
base = tf.data.Dataset.from_tensor_slices([10., 20., 30.])
numbered = tf.data.Dataset.zip((tf.data.Dataset.counter(start=1), base))
for i, v in numbered.take(2):
    print(i.numpy(), v.numpy())
