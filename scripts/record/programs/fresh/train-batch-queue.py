# compat.v1.train.batch in the input function
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?eager-graph tensorflow too-new"}
# %%
import tensorflow.compat.v1 as tf
images = tf.zeros((8, 8, 3))
label = tf.constant(1)
image_batch, label_batch = tf.train.batch([images, label], batch_size=2, num_threads=1, capacity=10)
