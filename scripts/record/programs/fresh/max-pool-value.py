# helper functions of the deep MNIST tutorial
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?argument-changed tensorflow too-new"}
# %%
import tensorflow as tf

def conv2d(x, W):
    return tf.nn.conv2d(x, W, strides=[1, 1, 1, 1], padding='SAME')

def max_pool_2x2(x):
    return tf.nn.max_pool(value=x, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding='SAME')
# %%
image = tf.zeros((1, 28, 28, 1))
W = tf.ones((5, 5, 1, 4))
pooled = max_pool_2x2(tf.nn.relu(conv2d(image, W)))
