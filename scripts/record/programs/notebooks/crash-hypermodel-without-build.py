# a subclass that leaves out the method that its base class wants
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
class HyperModel:
    def build(self, hp):
        raise NotImplementedError
class Titanic(HyperModel):
    def buid(self, hp):
        return tf.keras.Sequential([tf.keras.layers.Dense(1)])
# %%
model = Titanic().build(None)
