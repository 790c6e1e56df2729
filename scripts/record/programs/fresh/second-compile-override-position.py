# a model that passes metrics on by position
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf

class Trainer(tf.keras.Sequential):
    def compile(self, optimizer, loss, metrics):
        super().compile(optimizer, loss, metrics)
        self.ready = True

t = Trainer([tf.keras.layers.Dense(1, input_shape=(2,))])
t.compile('sgd', 'mse', ['mae'])
t.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
