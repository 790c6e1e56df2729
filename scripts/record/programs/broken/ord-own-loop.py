# a training loop of its own
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import numpy as np
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Dense(8, activation='relu'), tf.keras.layers.Dense(2)])
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = tf.keras.optimizers.Adam(0.01)
seen = tf.keras.metrics.SparseCategoricalAccuracy()

@tf.function
def step(x, y):
    with tf.GradientTape() as tape:
        logits = net(x, training=True)
        loss = loss_fn(y, logits)
    grads = tape.gradient(loss, net.trainable_variables)
    optimizer.apply_gradients(zip(grads, net.trainable_variables))
    seen.update_state(y, logits)
    return loss
# %%
data = tf.data.Dataset.from_tensor_slices((np.random.rand(32, 3).astype('float32'), np.arange(32) % 2)).batch(8)
for epoch in range(2):
    for x, y in data:
        loss = step(x, y)
    print(epoch, float(loss), float(seen.result()))
