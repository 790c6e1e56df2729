# a metric class without update_state
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

class Hits(tf.keras.metrics.Metric):
    def __init__(self, name='hits', **kw):
        super().__init__(name=name, **kw)
        self.n = self.add_weight(name='n', shape=(), initializer='zeros')
    def update(self, y_true, y_pred, sample_weight=None):
        self.n.assign_add(1.)
    def result(self):
        return self.n

m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('sgd', 'mse', metrics=[Hits()])
m.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
