# a metric of one's own asks for a synchronization
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "*": "?custom-object-api keras too-new"}
# %%
import tensorflow as tf
class Count(tf.keras.metrics.Metric):
    def __init__(self, name='count', **kwargs):
        super().__init__(name=name, **kwargs)
        self.total = self.add_weight(name='total', initializer='zeros', synchronization=tf.VariableSynchronization.ON_READ)
    def update_state(self, y_true, y_pred, sample_weight=None):
        self.total.assign_add(1.)
    def result(self):
        return self.total
metric = Count()
