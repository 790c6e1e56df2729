# keras.ops needs Keras 3
# expects: {"*": "?import-moved keras too-old"}
# %%
import keras
from keras import ops, layers
x = ops.ones((2, 3))
print(ops.softmax(x))
