# clones a model whose layer forgets an argument in get_config
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

class Scale(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor
    def call(self, x):
        return x * self.factor
    def get_config(self):
        return super().get_config()

i = tf.keras.Input((2,))
m = tf.keras.Model(i, Scale(3.)(i))
copy = tf.keras.models.clone_model(m)
