# a metric of one's own whose update_state takes the predictions alone
# environments: tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

class Spread(tf.keras.metrics.Metric):
    def __init__(self):
        super().__init__(name='spread')
        self.sum = self.add_weight(name='sum', initializer='zeros')

    def update_state(self, y_pred):
        self.sum.assign_add(tf.reduce_max(y_pred))

    def result(self):
        return self.sum

model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile('sgd', 'mse', metrics=[Spread()])
# %%
model.fit(np.zeros((8, 3), 'float32'), np.zeros((8, 1), 'float32'), verbose=0)
