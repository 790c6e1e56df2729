# compat.v1 as tf, initializer of contrib inside a helper
# expects: {"tf<2": "?attribute-removed tensorflow too-new", "*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow.compat.v1 as tf
tf.disable_eager_execution()
# %%
def weight(name, shape):
    return tf.get_variable(name, shape, initializer=tf.contrib.layers.xavier_initializer())

def conv_block(x, k, n_out, name):
    w = weight(name + '_w', [k, k, int(x.shape[-1]), n_out])
    return tf.nn.relu(tf.nn.conv2d(x, w, strides=[1, 1, 1, 1], padding='SAME'))
# %%
img = tf.placeholder(tf.float32, [None, 8, 8, 3])
net = conv_block(img, 3, 4, 'conv1')
