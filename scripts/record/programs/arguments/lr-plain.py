# plain keras optimizers.RMSprop(lr=)
# expects: {"*": "?optimizer-state keras too-new"}
# %%
from keras import optimizers
from keras.models import Sequential
from keras.layers import Dense
model = Sequential([Dense(1, input_shape=(3,))])
model.compile(loss='mse', optimizer=optimizers.RMSprop(lr=1e-4))
