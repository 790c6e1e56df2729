# Layer from tensorflow.python.keras
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?import-moved tensorflow too-new"}
# %%
from tensorflow.python.keras.engine.base_layer import Layer
from tensorflow.python.keras import initializers
class Scale(Layer):
    def build(self, shape):
        self.s = self.add_weight('s', shape=[1], initializer=initializers.get('ones'))
    def call(self, x):
        return x * self.s
