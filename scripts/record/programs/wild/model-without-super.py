# model class that forgets super().__init__
# expects: {"tfkeras>=3": "?user-code", "*": "user-code"}
# %%
import tensorflow as tf
# %%
class Critic(tf.keras.Model):
    def __init__(self, hidden):
        self.d1 = tf.keras.layers.Dense(hidden)
        self.d2 = tf.keras.layers.Dense(1)

    def call(self, s):
        return self.d2(self.d1(s))

class Agent:
    def __init__(self):
        self.critic = Critic(16)

Agent()
