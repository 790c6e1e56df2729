# decode_csv with too few defaults
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "data"}
# %%
import tensorflow as tf
lines = tf.data.Dataset.from_tensor_slices(['1,2,3', '4,5,6'])
for row in lines.map(lambda l: tf.io.decode_csv(l, [0., 0.])):
    print(row)
