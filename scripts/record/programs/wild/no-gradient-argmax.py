# loss through argmax has no gradient
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
# %%
class Learner:
    def __init__(self):
        self.net = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(4,))])
        self.opt = tf.keras.optimizers.Adam()

    def step(self, x, y):
        with tf.GradientTape() as tape:
            pred = tf.argmax(self.net(x), axis=-1)
            loss = tf.reduce_mean(tf.cast(pred != y, tf.float32))
        grads = tape.gradient(loss, self.net.trainable_variables)
        self.opt.apply_gradients(zip(grads, self.net.trainable_variables))

Learner().step(tf.ones((2, 4)), tf.constant([0, 2], tf.int64))
