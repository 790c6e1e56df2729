# a tf.function makes a new variable on every call
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

@tf.function
def noisy(x):
    scale = tf.Variable(0.1)
    return x + scale * tf.random.normal(tf.shape(x))
# %%
for _ in range(2):
    print(noisy(tf.ones((2, 2))))
