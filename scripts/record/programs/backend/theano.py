# KERAS_BACKEND=theano, as in the old guides
# environments: tf2.21-keras3.15 tf2.16-keras3.3 tf2.19-keras3.10 tf2.0-keras2.3 tf2.4 tf2.15
# expects: {"pykeras>=3": "?backend keras too-new", "*": "?backend theano missing"}
# fresh: yes
# %%
import os
os.environ['KERAS_BACKEND'] = 'theano'
import keras
from keras.models import Sequential
