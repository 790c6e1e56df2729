# the loss left TensorFlow through NumPy
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf

policy = tf.keras.Sequential([tf.keras.layers.Dense(8, activation='tanh', input_shape=(4,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.Adam()

def returns_loss(logits, rewards):
    p = np.exp(logits.numpy())
    p = p / p.sum(axis=1, keepdims=True)
    return tf.constant(-np.mean(np.log(p[:, 0]) * rewards))

def update(states, rewards):
    with tf.GradientTape() as tape:
        loss = returns_loss(policy(states), rewards)
    grads = tape.gradient(loss, policy.trainable_variables)
    optimizer.apply_gradients(zip(grads, policy.trainable_variables))

# %%
update(np.random.rand(5, 4).astype('float32'), np.ones(5))
