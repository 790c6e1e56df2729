# the cell that adds layers failed, the next one uses the empty model
# expects: {"tfkeras>=3": "?argument-changed keras too-new", "*": "cascade"}
# %%
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
model = Sequential()
# %% [raises]
model.add(Dense(output_dim=4, input_dim=3))
# %%
model.summary()
