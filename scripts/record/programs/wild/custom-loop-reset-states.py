# custom loop that resets its metrics with reset_states
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
# %%
class Trainer:
    def __init__(self, model):
        self.model = model
        self.loss_metric = tf.keras.metrics.Mean(name='train_loss')
        self.acc_metric = tf.keras.metrics.SparseCategoricalAccuracy(name='train_acc')
        self.loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        self.opt = tf.keras.optimizers.SGD(0.1)

    def step(self, x, y):
        with tf.GradientTape() as tape:
            logits = self.model(x, training=True)
            loss = self.loss_fn(y, logits)
        grads = tape.gradient(loss, self.model.trainable_weights)
        self.opt.apply_gradients(zip(grads, self.model.trainable_weights))
        self.loss_metric.update_state(loss)
        self.acc_metric.update_state(y, logits)

    def epoch(self, ds):
        for m in (self.loss_metric, self.acc_metric):
            m.reset_states()
        for x, y in ds:
            self.step(x, y)
# %%
ds = tf.data.Dataset.from_tensor_slices((np.random.rand(8, 3).astype('float32'), np.zeros(8, 'int64'))).batch(4)
Trainer(tf.keras.Sequential([tf.keras.layers.Dense(2)])).epoch(ds)
