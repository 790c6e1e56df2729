# a misspelt submodule of tensorflow.keras
# expects: {"*": "typo"}
# %%
from tensorflow.keras.model import Sequential
from tensorflow.keras.layers import Dense
model = Sequential([Dense(1)])
