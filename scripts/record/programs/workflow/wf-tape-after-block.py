# the gradient is asked of a tape that saw nothing
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='relu'), tf.keras.layers.Dense(1)])
optimizer = tf.keras.optimizers.Adam()
x, y = tf.random.normal((8, 2)), tf.random.normal((8, 1))

def train(x, y):
    prediction = net(x, training=True)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(tf.stop_gradient(prediction) - y))
    grads = tape.gradient(loss, net.trainable_variables)
    optimizer.apply_gradients(zip(grads, net.trainable_variables))
    return loss
# %%
print(train(x, y))
