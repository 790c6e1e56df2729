# a tensor that was kept inside a tf.function is used outside
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
history = []

@tf.function
def step(x):
    y = tf.reduce_sum(x ** 2)
    history.append(y)
    return y
# %%
step(tf.constant([1., 2.]))
# %%
print('mean of the steps', float(tf.reduce_mean(tf.stack(history) + 1.0)))
