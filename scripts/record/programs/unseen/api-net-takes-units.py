# a model of one's own
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

class Net(tf.keras.Model):
    def __init__(self, units):
        super().__init__()
        self.d = tf.keras.layers.Dense(units)
# %%
net = Net(hidden=3)
