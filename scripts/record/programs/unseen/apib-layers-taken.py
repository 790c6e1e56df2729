# a list of blocks
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

class Stack(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.layers = [tf.keras.layers.Dense(2), tf.keras.layers.Dense(1)]
# %%
net = Stack()
