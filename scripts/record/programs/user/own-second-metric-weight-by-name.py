# a metric's weight by its name alone, as once
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"legacy": null, "keras>=3": "custom-object-api keras too-new", "*": null}
# %%
import tensorflow as tf
# %%
class Hits(tf.keras.metrics.Metric):
    def __init__(self):
        super().__init__(name="hits")
        self.n = self.add_weight("n", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.n.assign_add(tf.reduce_sum(tf.cast(tf.equal(y_true, tf.round(y_pred)), tf.float32)))

    def result(self):
        return self.n

m = Hits()
m.update_state(tf.ones((3,)), tf.ones((3,)))
