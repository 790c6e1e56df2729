# a clock of steps added to a loss
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import tensorflow as tf

step_count = tf.Variable(0, dtype=tf.int64)
w = tf.Variable([1.0, 2.0])

@tf.function
def regularised(x, decay=0.01):
    step_count.assign_add(1)
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum((w * x) ** 2) + decay * tf.reduce_sum(w) * step_count
    return tape.gradient(loss, w)
# %%
for i in range(2):
    print(regularised(tf.constant([0.5, 0.5])))
