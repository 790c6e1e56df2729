# sublayers are made in call
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf

class Head(tf.keras.layers.Layer):
    def call(self, x):
        if not hasattr(self, 'dense'):
            self.dense = tf.keras.layers.Dense(4)
        return self.dense(x)

i = tf.keras.Input((3,))
model = tf.keras.Model(i, Head()(i))
model.compile('sgd', 'mse')
model.fit(np.ones((4, 3)), np.ones((4, 4)), verbose=0)
