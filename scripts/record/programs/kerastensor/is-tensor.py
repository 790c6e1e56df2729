# keras.ops on an Input: Keras 3 only
# expects: {"*": "?import-moved keras too-old"}
# %%
import keras
from keras import ops
inp = keras.Input((4,))
x = ops.relu(inp)
