# a newer keras beside TensorFlow 2.0
# environments: tf2.0-keras2.4
# fresh: yes
# expects: {"*": "dependency keras too-new"}
# %%
from keras.models import Sequential
from keras.layers import Dense
model = Sequential([Dense(1, input_shape=(3,))])
