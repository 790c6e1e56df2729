# output of a Sequential model that has no input shape
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential
model = Sequential([Dense(3), Dense(2)])
out = model.output
