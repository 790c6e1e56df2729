# a policy is improved with minimize and a function
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
policy = tf.keras.Sequential([tf.keras.layers.Dense(2, activation='softmax', input_shape=(4,))])
optimizer = tf.keras.optimizers.SGD(0.01)
states, actions, returns = np.random.rand(6, 4).astype('float32'), np.arange(6) % 2, np.random.rand(6).astype('float32')
# %%
def loss():
    chosen = tf.reduce_sum(policy(states) * tf.one_hot(actions, 2), axis=1)
    return -tf.reduce_mean(tf.math.log(chosen) * returns)
optimizer.minimize(loss, policy.trainable_variables)
