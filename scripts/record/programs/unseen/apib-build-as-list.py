# the last axis of the input
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import tensorflow as tf

class Scale(tf.keras.layers.Layer):
    def build(self, input_shape):
        dim = input_shape.as_list()[-1]
        self.gamma = self.add_weight(name="gamma", shape=(dim,), initializer="ones")
    def call(self, x):
        return x * self.gamma
# %%
print(Scale()(tf.ones((2, 5))))
