# Sequential used, only Model imported
# expects: {"*": "undefined-name"}
# %%
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Dense
# %%
model = Sequential()
model.add(Dense(1, input_shape=(2,)))
