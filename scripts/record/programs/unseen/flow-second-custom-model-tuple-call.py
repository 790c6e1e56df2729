# a subclassed model takes two inputs but gets a list
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
class Pair(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.a = tf.keras.layers.Dense(2)
        self.b = tf.keras.layers.Dense(2)
    def call(self, left, right):
        return self.a(left) + self.b(right)
# %%
Pair()([tf.ones((1, 3)), tf.ones((1, 4))])
