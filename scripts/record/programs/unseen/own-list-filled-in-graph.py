# tensors of a compiled function are kept in a list
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
seen = []

@tf.function
def step(x):
    y = x * 2.0
    seen.append(y)
    return tf.reduce_sum(y)
# %%
for i in range(2):
    step(tf.ones((4,)) * i)
print("mean", tf.reduce_mean(seen[0] + 1.0))
