# a DQN script that switches eager execution off first
# expects: {"tfkeras>=3": "eager-graph keras too-new", "*": null}
# %%
import random
import numpy as np
import tensorflow as tf
tf.compat.v1.disable_eager_execution()
from tensorflow.keras import layers
# %%
class Agent:
    def __init__(self, states, actions):
        self.memory = []
        self.model = tf.keras.Sequential([layers.Dense(12, activation='relu', input_dim=states), layers.Dense(actions, activation='linear')])
        self.model.compile(loss='mse', optimizer='adam')

    def replay(self, size):
        for state, action, reward, following in random.sample(self.memory, size):
            target = self.model.predict(state)
            target[0][action] = reward + 0.95 * np.amax(self.model.predict(following)[0])
            self.model.fit(state, target, epochs=1, verbose=0)
# %%
agent = Agent(4, 2)
for _ in range(6):
    agent.memory.append((np.random.rand(1, 4), random.randrange(2), 1.0, np.random.rand(1, 4)))
agent.replay(3)
