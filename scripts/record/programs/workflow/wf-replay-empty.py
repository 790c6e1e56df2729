# a memory of an agent that is asked for too many steps
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import random
from collections import deque
import numpy as np
import tensorflow as tf

memory = deque(maxlen=1000)
net = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(4,))])
net.compile('adam', 'mse')
for t in range(10):
    memory.append((np.random.rand(4), t % 2, 1.0, np.random.rand(4), False))

def replay(size=32):
    batch = random.sample(memory, size)
    for state, action, reward, following, done in batch:
        target = net.predict(state[None], verbose=0)
# %%
replay()
