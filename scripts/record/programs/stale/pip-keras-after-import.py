# pip installs another keras over the loaded one, without a restart
# scratch: yes
# environments: tf2.15 tf2.16-keras3.3
# expects: {"*": "?stale-kernel keras stale"}
# %%
import tensorflow as tf
import keras
model = keras.Sequential([keras.layers.Dense(1)])
# %%
%pip install -q --no-deps keras==3.8.0
# %%
from keras import wrappers
