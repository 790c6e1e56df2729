# actor critic in eager mode with the TF1 optimizer
# expects: {"tf<2": "?attribute-removed tensorflow too-new", "*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
import numpy as np
# %%
class ActorCritic(tf.keras.Model):
    def __init__(self, n_actions):
        super(ActorCritic, self).__init__()
        self.fc = tf.keras.layers.Dense(32, activation='relu')
        self.pi = tf.keras.layers.Dense(n_actions)
        self.v = tf.keras.layers.Dense(1)

    def call(self, s):
        h = self.fc(s)
        return self.pi(h), self.v(h)

class MasterAgent:
    def __init__(self, lr=1e-4):
        self.opt = tf.train.AdamOptimizer(lr, use_locking=True)
        self.global_model = ActorCritic(2)
# %%
master = MasterAgent()
