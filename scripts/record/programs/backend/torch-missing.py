# KERAS_BACKEND=torch and no torch
# environments: tf2.21-keras3.15 tf2.18-keras3.8 tf2.16-keras3.3
# expects: {"*": "backend torch missing"}
# fresh: yes
# %%
import os
os.environ['KERAS_BACKEND'] = 'torch'
import keras
