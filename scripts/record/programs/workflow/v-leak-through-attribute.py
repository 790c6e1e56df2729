# an object keeps a tensor of a tf.function
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
class Probe:
    last = None
probe = Probe()
@tf.function
def forward(x):
    h = tf.nn.relu(x)
    probe.last = h * 2.
    return tf.reduce_sum(h)
# %%
print(forward(tf.constant([-1., 2.])))
# %%
print(tf.reduce_mean(probe.last) + 1.)
