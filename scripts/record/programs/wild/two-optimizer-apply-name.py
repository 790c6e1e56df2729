# apply_gradients with experimental_aggregate_gradients
# expects: {"tfkeras<2.11": null, "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
# %%
class Learner:
    def __init__(self):
        self.w = tf.Variable(1.0)
        self.optimizer = tf.keras.optimizers.SGD(0.1)

    def update(self):
        with tf.GradientTape() as tape:
            loss = self.w ** 2
        grads = tape.gradient(loss, [self.w])
        self.optimizer.apply_gradients(zip(grads, [self.w]), experimental_aggregate_gradients=False)

Learner().update()
