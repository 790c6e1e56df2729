# a gradient penalty with tf.gradients outside of a function
# expects: {"*": "eager-graph tensorflow too-new"}
# %%
import tensorflow as tf
critic = tf.keras.Sequential([tf.keras.layers.Dense(4, activation='relu', input_shape=(3,)), tf.keras.layers.Dense(1)])
# %%
def penalty(real, fake):
    mix = real + tf.random.uniform((real.shape[0], 1)) * (fake - real)
    grads = tf.gradients(critic(mix), mix)[0]
    return tf.reduce_mean((tf.norm(grads, axis=1) - 1.) ** 2)
# %%
print(penalty(tf.random.normal((5, 3)), tf.random.normal((5, 3))))
