# a layer of one's own that takes its size only is read
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
class Shift(tf.keras.layers.Layer):
    def __init__(self, by):
        super(Shift, self).__init__()
        self.by = by

    def call(self, x):
        return x + self.by

    def get_config(self):
        config = super().get_config()
        config.update({"by": self.by})
        return config
# %%
twin = Shift.from_config(Shift(2.0).get_config())
