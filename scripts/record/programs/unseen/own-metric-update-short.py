# a metric whose update takes the predictions only
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
class MeanOutput(tf.keras.metrics.Metric):
    def __init__(self, name="mean_output", **kwargs):
        super().__init__(name=name, **kwargs)
        self.total = self.add_weight(name="total", initializer="zeros")

    def update_state(self, y_pred):
        self.total.assign_add(tf.reduce_mean(y_pred))

    def result(self):
        return self.total
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile("sgd", "mse", metrics=[MeanOutput()])
m.fit(np.random.rand(8, 2), np.random.rand(8), verbose=0)
