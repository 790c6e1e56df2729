# an agent that asks its network about one state
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import random
from collections import deque
import numpy as np
import tensorflow as tf

class Agent:
    def __init__(self, states, actions):
        self.actions, self.epsilon = actions, 0.0
        self.memory = deque(maxlen=100)
        self.net = tf.keras.Sequential([
            tf.keras.layers.Dense(24, activation='relu', input_shape=(states,)),
            tf.keras.layers.Dense(actions),
        ])
        self.net.compile('adam', 'mse')

    def act(self, state):
        if random.random() < self.epsilon:
            return random.randrange(self.actions)
        return int(np.argmax(self.net.predict(state, verbose=0)[0]))

agent = Agent(4, 2)
# %%
state = np.array([0.1, -0.2, 0.03, 0.4])
for t in range(3):
    action = agent.act(state)
    state = state + 0.01
