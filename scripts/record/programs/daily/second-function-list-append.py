# a tensor leaves its decorated function through a list
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

outputs = []

@tf.function
def forward(x):
    for row in x:
        y = tf.reduce_sum(row)
        outputs.append(y)
    return tf.stack(outputs)

# %%
total = forward(tf.random.normal((3, 4)))
