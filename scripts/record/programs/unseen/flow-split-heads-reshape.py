# a home-made attention reshapes to a wrong depth
# expects: {"*": "shape"}
# %%
import tensorflow as tf
num_heads, d_model = 4, 16
def split_heads(x, batch_size):
    x = tf.reshape(x, (batch_size, 10, num_heads, d_model))
    return tf.transpose(x, perm=[0, 2, 1, 3])
# %%
queries = tf.keras.layers.Dense(d_model)(tf.random.normal((2, 10, 8)))
# %%
print(split_heads(queries, 2).shape)
