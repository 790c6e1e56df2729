# output_names of a Sequential model, as converters read it
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Dense, Input
from tensorflow.keras.models import Sequential
model = Sequential([Input((4,)), Dense(2)])
names = model.output_names
