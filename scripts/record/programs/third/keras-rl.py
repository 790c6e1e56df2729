# keras-rl2
# fresh: yes
# environments: tf2.21-kerasrl tf2.15-kerasrl
# expects: {"*": "?third-party keras-rl2 too-old"}
# %%
from tensorflow.keras.models import Sequential
from rl.agents import DQNAgent
