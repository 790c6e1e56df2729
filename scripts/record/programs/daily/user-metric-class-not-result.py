# an own metric spells a method of the base class differently
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

class HitRate(tf.keras.metrics.Metric):
    def __init__(self, name='hit_rate'):
        super().__init__(name=name)
        self.hits = self.add_weight(name='hits', initializer='zeros')
        self.count = self.add_weight(name='count', initializer='zeros')

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.hits.assign_add(tf.reduce_sum(tf.cast(tf.round(y_pred) == tf.cast(y_true, y_pred.dtype), tf.float32)))
        self.count.assign_add(tf.cast(tf.size(y_pred), tf.float32))

    def results(self):
        return self.hits / self.count

# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(2,))])
m.compile('sgd', 'binary_crossentropy', metrics=[HitRate()])
m.fit(np.random.rand(16, 2), np.ones((16, 1)), verbose=0)
