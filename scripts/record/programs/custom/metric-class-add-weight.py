# a Metric subclass with add_weight('tp', ...)
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import tensorflow as tf
class TP(tf.keras.metrics.Metric):
    def __init__(self, name='tp', **kw):
        super().__init__(name=name, **kw)
        self.tp = self.add_weight('tp', initializer='zeros')
    def update_state(self, y_true, y_pred, sample_weight=None):
        self.tp.assign_add(tf.reduce_sum(tf.cast(y_true, tf.float32) * y_pred))
    def result(self):
        return self.tp
m = TP()
m.update_state([1, 0], [1., 0.])
