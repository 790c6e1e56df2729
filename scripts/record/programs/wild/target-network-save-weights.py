# agent saves and restores both networks under plain names
# expects: {"tfkeras>=3": "save-format keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
# %%
class DDPG(object):
    def __init__(self):
        self.actor, self.target = self._net(), self._net()

    def _net(self):
        return tf.keras.Sequential([tf.keras.layers.Dense(2, activation='tanh', input_shape=(3,))])

    def save(self, prefix):
        for tag, net in [('actor', self.actor), ('target', self.target)]:
            net.save_weights('%s_%s' % (prefix, tag))

    def load(self, prefix):
        self.actor.load_weights(prefix + '_actor')
# %%
agent = DDPG()
agent.save('pendulum')
agent.load('pendulum')
