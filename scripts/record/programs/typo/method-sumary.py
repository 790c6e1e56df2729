# model.sumary
# expects: {"*": "typo"}
# %%
from tensorflow import keras
model = keras.Sequential([keras.layers.Dense(3, input_shape=(2,))])
model.sumary()
